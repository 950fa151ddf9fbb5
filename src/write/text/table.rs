//! Tables as text: cells between tabs, or columns of cells, each as wide as what stands in it as long as
//! there is room.

use crate::text::{cells, wrap};

/// Between two columns.
const GAP: &str = "  ";

/// No column is narrower.
const NARROWEST: usize = 4;

type Row = Vec<String>;

/// A row a line, its cells between tabs; what a label with a colon announces follows it, as on a form.
pub(super) fn tabs(head: &[String], rows: &[Row]) -> Vec<String> {
    let head = (!head.is_empty()).then_some(head);
    let rows = rows.iter().map(Vec::as_slice);
    head.into_iter().chain(rows).map(tabbed).collect()
}

fn tabbed(cells: &[String]) -> String {
    let mut row = String::new();
    for (n, cell) in cells.iter().enumerate() {
        row.push_str(match row.chars().next_back() {
            _ if n == 0 => "",
            Some(':') => " ",
            Some('：') => "",
            _ => "\t",
        });
        row.push_str(cell);
    }
    row
}

/// Columns side by side in at most `width` cells. A head is underlined; rows of several lines stand apart.
pub(super) fn columns(head: &[String], rows: &[Row], width: usize) -> Vec<String> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let count = count.max(head.len());
    let mut wanted = vec![1; count];
    for row in rows.iter().map(Vec::as_slice).chain([head]) {
        for (most, cell) in wanted.iter_mut().zip(row) {
            *most = cells(cell).max(*most);
        }
    }
    let gaps = GAP.len() * count.saturating_sub(1);
    let widths = shared(&wanted, width.saturating_sub(gaps));
    let mut lines = Vec::new();
    if !head.is_empty() {
        lines.extend(row(head, &widths));
        let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        lines.push(rule.join(GAP));
    }
    let rows: Vec<Vec<String>> = rows.iter().map(|cells| row(cells, &widths)).collect();
    let apart = rows.iter().any(|lines| lines.len() > 1);
    for (n, row) in rows.into_iter().enumerate() {
        if apart && n > 0 {
            lines.push(String::new());
        }
        lines.extend(row);
    }
    lines
}

/// The widths of columns that want so much each and have so much together: those that want less than an
/// equal share get it, the others share the rest.
fn shared(wanted: &[usize], room: usize) -> Vec<usize> {
    let mut widths = vec![0; wanted.len()];
    let mut by_need: Vec<(usize, usize)> = wanted.iter().copied().enumerate().collect();
    by_need.sort_by_key(|(_, wanted)| *wanted);
    let (mut left, mut columns) = (room, wanted.len());
    for (n, wanted) in by_need {
        let share = (left / columns.max(1)).max(NARROWEST);
        let got = wanted.min(share);
        if let Some(width) = widths.get_mut(n) {
            *width = got;
        }
        left = left.saturating_sub(got);
        columns -= 1;
    }
    widths
}

/// The lines of one row.
fn row(texts: &[String], widths: &[usize]) -> Vec<String> {
    let columns: Vec<Vec<&str>> = texts
        .iter()
        .zip(widths)
        .map(|(text, width)| {
            let ranges = wrap(text, *width).into_iter();
            ranges.filter_map(|range| text.get(range)).collect()
        })
        .collect();
    let height = columns.iter().map(Vec::len).max().unwrap_or(1);
    (0..height)
        .map(|n| {
            let mut line = String::new();
            let (mut at, mut column) = (0, 0);
            for (pieces, width) in columns.iter().zip(widths) {
                let piece = pieces.get(n).copied().unwrap_or("");
                if !piece.is_empty() {
                    line.extend(std::iter::repeat_n(' ', column - at));
                    line.push_str(piece);
                    at = column + cells(piece);
                }
                column += width + GAP.len();
            }
            line
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells_of(rows: &[&[&str]]) -> Vec<Row> {
        let row = |cells: &&[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect();
        rows.iter().map(row).collect()
    }

    fn set(rows: &[&[&str]], width: usize) -> Vec<String> {
        let mut rows = cells_of(rows);
        let head = rows.remove(0);
        columns(&head, &rows, width)
    }

    #[test]
    fn a_label_is_followed_by_what_it_announces() {
        let rows = cells_of(&[
            &["Nom :", "Nancy", "x"],
            &["自治体名：", "金沢市"],
            &["a", "b"],
        ]);
        assert_eq!(
            tabs(&[], &rows),
            ["Nom : Nancy\tx", "自治体名：金沢市", "a\tb"]
        );
    }

    #[test]
    fn columns_are_as_wide_as_what_stands_in_them() {
        assert_eq!(
            set(
                &[&["Qui", "Ville"], &["武田 裕子", "Beppu"], &["Claire", ""]],
                40
            ),
            [
                "Qui        Ville",
                "---------  -----",
                "武田 裕子  Beppu",
                "Claire",
            ]
        );
    }

    #[test]
    fn what_has_no_room_goes_on_below_itself() {
        assert_eq!(
            set(
                &[
                    &["N°", "Quoi"],
                    &["1", "préparer le programme des ateliers"],
                    &["2", "会議の議事録を送る。次回まで"],
                ],
                20
            ),
            [
                "N°  Quoi",
                "--  ----------------",
                "1   préparer le",
                "    programme des",
                "    ateliers",
                "",
                "2   会議の議事録を送",
                "    る。次回まで",
            ]
        );
    }

    #[test]
    fn without_a_head_there_is_no_rule() {
        assert_eq!(
            columns(&[], &cells_of(&[&["a", "b"], &["cc", "d"]]), 20),
            ["a   b", "cc  d"]
        );
    }

    #[test]
    fn a_small_column_keeps_its_width_and_the_others_share_the_rest() {
        assert_eq!(shared(&[3, 50, 60], 33), [3, 15, 15]);
        assert_eq!(shared(&[3, 5], 33), [3, 5]);
        assert_eq!(shared(&[9, 9], 2), [4, 4]);
    }
}

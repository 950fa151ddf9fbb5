//! The phrases of a house style, a row each: what must be in it, what may be.

use std::collections::BTreeMap;

use serde::de::{self, MapAccess};

use super::{every_kind, merged, once};
use crate::document::Kind;
use crate::document::house::slot::Slot;
use crate::document::house::template::Template;

words! {
    /// What the language is called in itself.
    language needs [] may [],
    /// The mark of a bullet that stands in a cell, its space included.
    in_cell needs [] may [],
    /// What stands before words that have no translation.
    untranslated needs [] may [],
    /// What a draft is called.
    draft needs [] may [],
    /// What a document is called that holds what was said behind closed doors.
    confidential needs [] may [],
    /// Between it and the other.
    status_joint needs [] may [],
    /// A day with its weekday.
    long_day needs [Date] may [Weekday],
    /// An hour; the minutes are there when there are any.
    hour needs [] may [H H12 Minutes Half],
    /// « am ».
    morning needs [] may [],
    /// « pm ».
    afternoon needs [] may [],
    /// The line that says which session.
    session needs [Body] may [Ordinal Date],
    /// The day in that line, when it is one.
    session_day needs [Date] may [],
    /// The hours of a meeting.
    hours needs [From To] may [],
    /// The same when its end is not known.
    hours_from needs [From] may [],
    /// That a document is a draft.
    status_draft needs [] may [],
    /// That it holds what was said behind closed doors.
    status_confidential needs [] may [],
    /// That it was approved.
    status_approved needs [Date] may [],
    /// That it is corrected.
    status_version needs [Date] may [],
    /// A mail's subject.
    subject needs [] may [Document Status Ordinal Body Date],
    /// What a file says it holds.
    name needs [] may [Document Ordinal Body Date],
    /// What stands above each page.
    header needs [] may [Document Event Body Date Page Pages],
    /// What stands below each page.
    footer needs [] may [Document Event Body Date Page Pages],
    /// A file's name, made safe afterwards.
    file needs [] may [Document Status Ordinal Body Date],
    /// Somebody named for the first time.
    person_first needs [Name] may [Function],
    /// Somebody named again.
    person needs [Name] may [],
    /// Somebody not yet known.
    pending needs [Name] may [],
    /// A side that neither the session nor the house gives a name.
    side needs [Name] may [],
    /// Who presides.
    presided needs [Who] may [],
    /// Who presided one after the other.
    presided_in_turn needs [Who] may [],
    /// … each of them,
    presided_of needs [Name] may [],
    /// … before a vowel,
    presided_of_vowel needs [Name] may [],
    /// … and since when: an hour, or the number of an item.
    presided_then needs [Name] may [Hour N],
    /// Who takes the minutes.
    rapporteur needs [Who] may [],
    /// Who sat.
    present needs [] may [],
    /// Who gave a proxy.
    represented needs [] may [],
    /// Who sent excuses.
    excused needs [] may [],
    /// Who did not come.
    absent needs [] may [],
    /// Who was invited.
    invited needs [] may [],
    /// Who interpreted.
    interpreters needs [] may [],
    /// One of these groups above its table.
    group needs [Text] may [],
    /// One of these groups as a running list.
    group_list needs [Text Who] may [],
    /// One of such a list.
    attendee needs [Name] may [Function Who],
    /// Between them.
    attendees needs [] may [],
    /// To whom a proxy went.
    proxy needs [Who] may [],
    /// The column of names.
    column_name needs [] may [],
    /// The column of functions.
    column_function needs [] may [],
    /// The column of delegations.
    column_side needs [] may [],
    /// The line above the agenda.
    agenda needs [] may [],
    /// The mark of one of its items, its space included.
    item_number needs [N] may [],
    /// One of its items.
    item needs [Text] may [Duration],
    /// How long an item is to take, in minutes.
    duration needs [N] may [],
    /// The minutes of another session, approved.
    approval needs [Date] may [Text],
    /// The line above the figures that the committee follows.
    indicators needs [] may [],
    /// The column of what is counted.
    column_indicator needs [] may [],
    /// The column of where it stands.
    column_value needs [] may [],
    /// Where a figure stands, out of how many.
    indicator_value needs [N] may [Text],
    /// That the next meeting was moved, as an amendment says it.
    moved needs [Date] may [Hour Place],
    /// What one person has to do, over several sessions.
    tasks needs [Name] may [Date],
    /// That there is nothing of it.
    tasks_none needs [] may [],
    /// That its day has gone by.
    task_late needs [] may [],
    /// The column of the session that noted it.
    column_session needs [] may [],
    /// The minutes of another session, to be approved.
    to_approve needs [Date] may [],
    /// What an earlier session left open.
    pursued needs [Date] may [],
    /// Between the last two who speak together.
    and needs [] may [],
    /// Between the others.
    comma needs [] may [],
    /// One note of a speaker.
    spoke needs [Who Text] may [],
    /// The line above several notes of a speaker.
    speaker needs [Who] may [],
    /// The line above the points of a topic.
    topic needs [Text] may [],
    /// What all agreed on.
    agreement needs [Text] may [],
    /// What somebody does not agree with.
    reservation needs [Text] may [Who],
    /// The line above what was said on an item.
    item_heading needs [N Text] may [],
    /// Somebody arrives.
    arrival needs [Name] may [Hour],
    /// Somebody leaves.
    departure needs [Name] may [Hour Who],
    /// The session is suspended.
    pause needs [] may [Hour],
    /// It goes on.
    resume needs [] may [Hour],
    /// Words quoted from somewhere.
    citation needs [Text Source] may [Date],
    /// An objective of a roadmap, where something cites it.
    objective_cited needs [Source N] may [Ordinal],
    /// The line above what serves an objective.
    objective_served needs [N] may [Source],
    /// The line above what serves a measure of it.
    measure_served needs [Ordinal] may [],
    /// The line above what serves none.
    without_objective needs [] may [],
    /// An objective in its roadmap.
    objective needs [N Text] may [],
    /// The mark of an objective's first measure, which opens the quotation.
    measures_open needs [] may [],
    /// The mark of another measure.
    measure needs [] may [],
    /// What ends a measure.
    measure_end needs [] may [],
    /// What ends the last measure, and the quotation.
    measures_close needs [] may [],
    /// The title of a fiche.
    fiche needs [Name] may [],
    /// What stands in it for the town while there is none.
    fiche_town needs [] may [],
    /// The label of the authority.
    fiche_name needs [] may [],
    /// … of the map.
    fiche_map needs [] may [],
    /// … of the fields concerned.
    fiche_domains needs [] may [],
    /// … of the population.
    fiche_population needs [] may [],
    /// … of the pages in English.
    fiche_site needs [] may [],
    /// … of whom to ask.
    fiche_contact needs [] may [],
    /// … of the objective that it serves.
    fiche_objective needs [] may [],
    /// … of its free text.
    fiche_text needs [] may [],
    /// When it was last brought up to date.
    fiche_updated needs [Date] may [],
    /// What stands on a form where nothing is filled in.
    blank needs [] may [],
    /// The chair changes hands.
    chair needs [Name] may [],
    /// The pen changes hands.
    pen needs [Name] may [],
    /// What ends a sentence.
    stop needs [] may [],
    /// The line above the decisions.
    decisions needs [] may [],
    /// The mark of a decision, its space included.
    number needs [N] may [],
    /// The mark of a decision that has no number, because doors were closed.
    unnumbered needs [] may [],
    /// A decision, without what ends it.
    decision needs [Text Vote Amendment] may [Source],
    /// Enough were there at the opening for the body to decide.
    quorum_met needs [N] may [To],
    /// Not enough were.
    quorum_not_met needs [N] may [To],
    /// Between several amendments of one decision.
    amendments needs [] may [],
    /// What replaced a decision since.
    replaced needs [N] may [Date],
    /// What stands in the place of a decision taken back after sending.
    withdrawn needs [] may [],
    /// … rejected after sending.
    rejected needs [] may [],
    /// … put off after sending.
    postponed needs [] may [],
    /// A correction: where, as it was sent, as it is to be read.
    corrected needs [Who Was Now] may [Name Date Reason],
    /// The same of what was added since.
    corrected_added needs [Who Now] may [Name Date Reason],
    /// The same of what is no longer there.
    corrected_removed needs [Who Was] may [Name Date Reason],
    /// The same of what is no longer for everybody.
    corrected_withheld needs [Who] may [Name Date Reason],
    /// Where a correction is: a decision.
    corrected_decision needs [N] may [],
    /// … an action.
    corrected_action needs [] may [],
    /// … what is left open.
    corrected_question needs [] may [],
    /// … what nobody in particular said.
    corrected_entry needs [] may [],
    /// A vote without a count.
    unanimous needs [] may [],
    /// Between the counts of a vote.
    votes needs [] may [],
    /// Votes for, where the count takes the singular.
    for_one needs [N] may [],
    /// Votes for.
    for_many needs [N] may [],
    /// Votes against, singular.
    against_one needs [N] may [],
    /// Votes against.
    against_many needs [N] may [],
    /// Abstentions, singular.
    abstained_one needs [N] may [],
    /// Abstentions.
    abstained_many needs [N] may [],
    /// Not taking part, singular.
    not_voting_one needs [N] may [],
    /// Not taking part.
    not_voting_many needs [N] may [],
    /// How the quorum stood at a vote, behind its counts: enough were there. Without words a house does not say.
    vote_quorum_met needs [] may [N To],
    /// … not enough.
    vote_quorum_not_met needs [] may [N To],
    /// The line above the actions.
    actions needs [] may [],
    /// An action, without what ends it.
    action needs [Who Text Due] may [Source],
    /// The column of what is to be done.
    column_what needs [] may [],
    /// The column of who does it.
    column_who needs [] may [],
    /// The column of when.
    column_due needs [] may [],
    /// The column of how far it is.
    column_state needs [] may [],
    /// To be done.
    state_open needs [] may [],
    /// Done.
    state_done needs [] may [],
    /// Given up.
    state_cancelled needs [] may [],
    /// A day as a deadline.
    due_day needs [Date] may [],
    /// Until a day.
    due_by needs [Date] may [],
    /// Before a day.
    due_before needs [Date] may [],
    /// For a day.
    due_for needs [Date] may [],
    /// The line above what is left open.
    open needs [] may [],
    /// The next meeting, without what ends it.
    next needs [Date] may [Hour Place],
    /// The closing, without what ends it.
    closing needs [] may [Hour],
    /// In which quality the chair signs.
    signs_chair needs [] may [],
    /// In which quality the rapporteur signs.
    signs_pen needs [] may [],
    /// The line above the annexes.
    annexes needs [] may [],
    /// The line above who receives the document.
    distribution needs [] may [],
    /// The line above what was added since.
    addendum needs [Date] may [],
    /// The line above the digest of what was sealed.
    sealed needs [Date] may [],
    /// The same when it was changed since.
    sealed_changed needs [Date] may [],
}

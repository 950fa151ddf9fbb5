//! The rows of the grammar, in the order in which help shows them. Later capabilities add rows here.

use super::{Keyword, Needs, Rule};
use crate::capture::parse::{Reading, course, decide, floor, follow, people, repair, words};

/// A row without words of its own: a symbol, or a form of a speaker.
const fn row(
    rule: Rule,
    symbol: &'static str,
    example: &'static str,
    about: &'static str,
    needs: Needs,
) -> Keyword {
    Keyword {
        rule,
        symbol,
        codes: &[],
        fr: &[],
        en: &[],
        ja: &[],
        example,
        about,
        needs,
        read: None,
    }
}

impl Keyword {
    const fn reads(mut self, codes: &'static [&'static str], read: Reading) -> Self {
        self.codes = codes;
        self.read = Some(read);
        self
    }

    const fn long(
        mut self,
        fr: &'static [&'static str],
        en: &'static [&'static str],
        ja: &'static [&'static str],
    ) -> Self {
        self.fr = fr;
        self.en = en;
        self.ja = ja;
        self
    }
}

/// The grammar.
pub const KEYWORDS: &[Keyword] = &[
    row(
        Rule::Floor,
        "ar: texte",
        "ar: Mot de bienvenue",
        "grammar-floor",
        Needs::Text,
    )
    .reads(&[], floor::give)
    .long(&["parole"], &["floor"], &["発言"]),
    row(
        Rule::Joint,
        "aj+ar: texte",
        "aj+ar: se félicitent de la coopération",
        "grammar-joint",
        Needs::Text,
    ),
    row(
        Rule::Side,
        "japon: texte",
        "japon: souhaite une édition à l'automne",
        "grammar-side",
        Needs::Text,
    ),
    row(
        Rule::Words,
        "texte",
        "Interprétation en salle",
        "grammar-words",
        Needs::Text,
    ),
    row(
        Rule::Continue,
        "& suite",
        "& remercie la Ville de son accueil",
        "grammar-continue",
        Needs::Text,
    )
    .reads(&[], words::continued)
    .long(&["suite"], &["continued"], &["続き"]),
    row(
        Rule::Aside,
        "<ar: texte · < texte · <ar- texte",
        "<ar: précise le chiffre",
        "grammar-aside",
        Needs::Text,
    )
    .reads(&[], floor::note)
    .long(&["note"], &["note"], &["記録"]),
    row(
        Rule::Point,
        "- texte",
        "- Durée des ateliers",
        "grammar-point",
        Needs::Text,
    )
    .reads(&[], words::point)
    .long(&["puce", "tiret"], &["bullet"], &["箇条"]),
    row(
        Rule::Topic,
        "* titre · *",
        "* Points à améliorer",
        "grammar-topic",
        Needs::Words,
    )
    .reads(&[], words::topic)
    .long(&["theme"], &["topic"], &["議題"]),
    row(
        Rule::Agreement,
        "= texte",
        "= Accord général sur la date",
        "grammar-agreement",
        Needs::Text,
    )
    .reads(&[], words::agreement)
    .long(&["accord"], &["agreement", "agreed"], &["合意"]),
    row(
        Rule::Decision,
        "! texte",
        "! La date : les 12 et 13 mai 2010",
        "grammar-decision",
        Needs::Text,
    )
    .reads(&[], decide::note)
    .long(&["acte", "decision"], &["decision", "decided"], &["決定"]),
    row(
        Rule::Reword,
        "!3 texte · !3s/a/b",
        "!3 Le thème général",
        "grammar-reword",
        Needs::Number,
    )
    .reads(&[], decide::reword)
    .long(&["reformule"], &["reword"], &["文言"]),
    row(
        Rule::Amend,
        "!3+ texte",
        "!3+ après cette réunion, la date a été déplacée",
        "grammar-amend",
        Needs::Number,
    )
    .reads(&[], decide::amend)
    .long(&["amende"], &["amend"], &["修正"]),
    row(
        Rule::Withdraw,
        "!3- motif",
        "!3- saisi deux fois",
        "grammar-withdraw",
        Needs::Number,
    )
    .reads(&[], decide::withdraw)
    .long(&["retire"], &["withdraw"], &["撤回"]),
    row(
        Rule::Reject,
        "!x texte",
        "!x Une édition annuelle",
        "grammar-reject",
        Needs::Text,
    )
    .reads(&[], decide::refuse)
    .long(&["rejet"], &["rejected"], &["否決"]),
    row(
        Rule::Postpone,
        "!>3",
        "!>3",
        "grammar-postpone",
        Needs::Number,
    )
    .reads(&[], decide::postpone)
    .long(&["reporte"], &["postpone"], &["延期"]),
    row(
        Rule::Question,
        "? texte",
        "? qui prend en charge l'interprétation ?",
        "grammar-question",
        Needs::Text,
    )
    .reads(&[], follow::question)
    .long(
        &["ouvert", "question"],
        &["question", "open"],
        &["質問", "未決"],
    ),
    row(
        Rule::Action,
        "> ar, jfp texte",
        "> ar, jfp envoyer les invitations d'ici le 15/09",
        "grammar-action",
        Needs::Text,
    )
    .reads(&[], follow::action)
    .long(
        &["action", "a faire"],
        &["action", "todo"],
        &["行動", "課題"],
    ),
    row(
        Rule::Vote,
        "vote: 12 0 1 · vote 3: unanime",
        "vote: 12 0 1",
        "grammar-vote",
        Needs::Votes,
    )
    .reads(&[], decide::vote)
    .long(&["vote"], &["vote"], &["採決", "投票"]),
    row(
        Rule::Present,
        "pr+ tous -mj",
        "pr+ tous -mj",
        "grammar-present",
        Needs::People,
    )
    .reads(&["pr+"], people::present)
    .long(
        &["present", "presents", "presente", "presentes"],
        &["present"],
        &["出席"],
    ),
    row(
        Rule::Excused,
        "ex+ mj",
        "ex+ mj",
        "grammar-excused",
        Needs::People,
    )
    .reads(&["ex+"], people::excused)
    .long(
        &["excuse", "excuses", "excusee", "excusees"],
        &["excused", "apologies"],
        &["欠席連絡"],
    ),
    row(
        Rule::Absent,
        "ab+ mj",
        "ab+ mj",
        "grammar-absent",
        Needs::People,
    )
    .reads(&["ab+"], people::absent)
    .long(
        &["absent", "absents", "absente", "absentes"],
        &["absent"],
        &["欠席"],
    ),
    row(
        Rule::Represented,
        "rep+ mj=kk",
        "rep+ mj=kk",
        "grammar-represented",
        Needs::People,
    )
    .reads(&["rep+"], people::represented)
    .long(
        &["represente", "representee", "pouvoir"],
        &["proxy"],
        &["代理"],
    ),
    row(
        Rule::Arrive,
        "arr+ kk 14h20",
        "arr+ kk 14h20",
        "grammar-arrive",
        Needs::People,
    )
    .reads(&["arr+"], people::arrive)
    .long(&["arrive", "arrivee"], &["arrives"], &["到着"]),
    row(
        Rule::Leave,
        "dep+ kk=ar",
        "dep+ kk=ar",
        "grammar-leave",
        Needs::People,
    )
    .reads(&["dep+"], people::leave)
    .long(&["depart", "part"], &["leaves"], &["退席"]),
    row(
        Rule::Chair,
        "presidence: kk",
        "presidence: kk",
        "grammar-chair",
        Needs::Person,
    )
    .reads(&[], people::chair)
    .long(&["presidence"], &["chair"], &["議長"]),
    row(
        Rule::Pen,
        "relais: mb",
        "relais: mb",
        "grammar-pen",
        Needs::Person,
    )
    .reads(&[], people::pen)
    .long(&["relais"], &["pen"], &["書記"]),
    row(
        Rule::WalkOn,
        "+ Jacques VALADE, Ambassadeur",
        "+ Jacques VALADE, Ambassadeur itinérant pour l'Asie",
        "grammar-walk-on",
        Needs::Text,
    )
    .reads(&[], people::walk_on)
    .long(&["invite"], &["guest"], &["来賓"]),
    row(
        Rule::Queue,
        "q+ jv",
        "q+ jv",
        "grammar-queue",
        Needs::People,
    )
    .reads(&["q+"], people::queue)
    .long(&["file"], &["queue"], &["順番"]),
    row(
        Rule::Unqueue,
        "q- jv",
        "q- jv",
        "grammar-unqueue",
        Needs::People,
    )
    .reads(&["q-"], people::unqueue),
    row(
        Rule::NextSpeaker,
        "q:",
        "q:",
        "grammar-next-speaker",
        Needs::Nothing,
    )
    .reads(&["q:"], people::next_speaker),
    row(
        Rule::Item,
        "odj: 3",
        "odj: 3",
        "grammar-item",
        Needs::Number,
    )
    .reads(&["odj:"], course::item)
    .long(&["point"], &["item", "agenda"], &["議事"]),
    row(
        Rule::NewItem,
        "odj+ titre",
        "odj+ Dates et thèmes",
        "grammar-new-item",
        Needs::Text,
    )
    .reads(&["odj+"], course::new_item),
    row(
        Rule::Next,
        "proch: date, lieu",
        "proch: semaine du 5 au 9 octobre, Paris",
        "grammar-next",
        Needs::Date,
    )
    .reads(&["proch:"], course::next)
    .long(&["prochaine"], &["next"], &["次回"]),
    row(
        Rule::Private,
        ", texte",
        ", à vérifier avec Paris",
        "grammar-private",
        Needs::Text,
    )
    .reads(&[], words::private)
    .long(&["prive"], &["private"], &["非公開"]),
    row(
        Rule::Flag,
        ".. texte · texte (?)",
        ".. durée exacte",
        "grammar-flag",
        Needs::Words,
    )
    .reads(&[], repair::flag)
    .long(&["acompleter", "a completer"], &["tbc"], &["要確認"]),
    row(
        Rule::Practice,
        "bp: texte",
        "bp: un guichet unique pour les jumelages",
        "grammar-practice",
        Needs::Text,
    )
    .reads(&["bp:"], words::practice)
    .long(&["pratique"], &["practice"], &["好事例"]),
    row(
        Rule::HuisClos,
        "hc: · hc: 3",
        "hc:",
        "grammar-huis-clos",
        Needs::Count,
    )
    .reads(&["hc:"], course::close_doors)
    .long(&["huisclos", "huis clos"], &["in camera"], &["秘密会"]),
    row(Rule::Reopen, "hc-", "hc-", "grammar-reopen", Needs::Nothing)
        .reads(&["hc-"], course::open_doors),
    row(
        Rule::Replace,
        "s/ancien/nouveau · s;a;b",
        "s/salle/cabine",
        "grammar-replace",
        Needs::Text,
    ),
    row(
        Rule::Pause,
        "pause:",
        "pause: 15h30",
        "grammar-pause",
        Needs::Hour,
    )
    .reads(&[], course::pause)
    .long(&["pause"], &["break", "pause"], &["休憩"]),
    row(
        Rule::Resume,
        "reprise:",
        "reprise: 15h45",
        "grammar-resume",
        Needs::Hour,
    )
    .reads(&[], course::resume)
    .long(&["reprise"], &["resume"], &["再開"]),
    row(
        Rule::Close,
        "levee: 17 h 30",
        "levee: 17 h 30",
        "grammar-close",
        Needs::Hour,
    )
    .reads(&[], course::close)
    .long(&["levee"], &["adjourned"], &["閉会"]),
    row(
        Rule::Literal,
        "␣texte",
        " ar: ceci est du texte",
        "grammar-literal",
        Needs::Text,
    ),
    row(
        Rule::Called,
        "_ar",
        "présente _yt comme cheffe de file",
        "grammar-called",
        Needs::Person,
    ),
    row(
        Rule::Abbreviation,
        ";mae",
        "réunion au ;mae demain",
        "grammar-abbreviation",
        Needs::Text,
    ),
];

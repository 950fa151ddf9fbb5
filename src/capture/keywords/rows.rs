//! The rows of the grammar, in the order in which help shows them. Later capabilities add rows here.

use super::{Keyword, Needs};
use crate::capture::parse::{
    cite, course, decide, floor, follow, formal, people, progress, repair, translate, words,
};

/// A list that may be left out.
macro_rules! list {
    () => {
        &[]
    };
    ($list:tt) => {
        &$list
    };
}

/// What reads an argument, when something does.
macro_rules! reading {
    () => {
        None
    };
    ($read:path) => {
        Some($read)
    };
}

/// Makes of each row a rule and its line of the table.
macro_rules! grammar {
    ($(
        $rule:ident $about:literal $needs:ident $symbol:literal eg $example:literal
        $(codes $codes:tt)? $(fr $fr:tt en $en:tt ja $ja:tt)? $(=> $read:path)? ;
    )*) => {
        /// The rules of the grammar, one per row.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = concat!("`", $symbol, "`")] $rule,)*
        }

        /// The grammar.
        pub const KEYWORDS: &[Keyword] = &[
            $(Keyword {
                rule: Rule::$rule,
                symbol: $symbol,
                codes: list!($($codes)?),
                fr: list!($($fr)?),
                en: list!($($en)?),
                ja: list!($($ja)?),
                example: $example,
                about: $about,
                needs: Needs::$needs,
                read: reading!($($read)?),
            },)*
        ];
    };
}

grammar! {
    Floor "grammar-floor" Text "ar: texte" eg "ar: Mot de bienvenue"
        fr ["parole"] en ["floor"] ja ["発言"] => floor::give;
    Joint "grammar-joint" Text "aj+ar: texte" eg "aj+ar: se félicitent de la coopération";
    Side "grammar-side" Text "japon: texte" eg "japon: souhaite une édition à l'automne";
    Words "grammar-words" Text "texte" eg "Interprétation en salle";
    Continue "grammar-continue" Text "& suite" eg "& remercie la Ville de son accueil";
    Aside "grammar-aside" Text "<ar: texte · < texte · <ar- texte" eg "<ar: précise le chiffre"
        fr ["note"] en ["note"] ja ["記録"] => floor::note;
    Point "grammar-point" Text "- texte" eg "- Durée des ateliers";
    Topic "grammar-topic" Words "* titre · *" eg "* Points à améliorer"
        fr ["theme"] en ["topic"] ja ["議題"] => words::topic;
    Agreement "grammar-agreement" Text "= texte" eg "= Accord général sur la date"
        fr ["accord"] en ["agreement", "agreed"] ja ["合意"] => words::agreement;
    Reservation "grammar-reservation" Text "reserve: ar texte" eg "reserve: kk le calendrier est à revoir"
        fr ["reserve"] en ["reservation"] ja ["留保"] => words::reservation;
    Quotation "grammar-quotation" Text "cite: « texte » (source, date)" eg "cite: « Une coopération exemplaire » (Communiqué conjoint, 7 juin 2013)"
        fr ["cite", "citation"] en ["quote", "quotation"] ja ["引用"] => cite::quotation;
    Decision "grammar-decision" Text "! texte" eg "! La date : les 12 et 13 mai 2010"
        fr ["acte", "decision"] en ["decision", "decided"] ja ["決定"] => decide::note;
    Reword "grammar-reword" Number "!3 texte · !3s/a/b" eg "!3 Le thème général"
        fr ["reformule"] en ["reword"] ja ["文言"] => decide::reword;
    Amend "grammar-amend" Number "!3+ texte" eg "!3+ après cette réunion, la date a été déplacée"
        fr ["amende"] en ["amend"] ja ["修正"] => decide::amend;
    Translate "grammar-translate" Text "!3 ja: texte · &ja: texte" eg "!3 ja: 日程：2010年5月12日・13日"
        fr ["traduction"] en ["translation"] ja ["訳"] => translate::of;
    Adopt "grammar-adopt" Number "adopte: 3" eg "adopte: 3"
        fr ["adopte", "adoptee"] en ["adopted", "adopt"] ja ["採択"] => decide::adopt;
    Replaced "grammar-replaced" Number "remplace: 3 par 2 du 9 octobre" eg "remplace: 3 par 2 du 9 octobre 2009"
        fr ["remplace", "remplacee"] en ["replaced", "superseded"] ja ["差替え"] => decide::replaced;
    Withdraw "grammar-withdraw" Number "!3- motif" eg "!3- saisi deux fois"
        fr ["retire"] en ["withdraw"] ja ["撤回"] => decide::withdraw;
    Reject "grammar-reject" Text "!x texte" eg "!x Une édition annuelle"
        fr ["rejet"] en ["rejected"] ja ["否決"] => decide::refuse;
    Postpone "grammar-postpone" Number "!>3" eg "!>3"
        fr ["reporte"] en ["postpone"] ja ["延期"] => decide::postpone;
    Question "grammar-question" Text "? texte" eg "? qui prend en charge l'interprétation ?"
        fr ["ouvert", "question"] en ["question", "open"] ja ["質問", "未決"] => follow::question;
    Action "grammar-action" Text "> ar, jfp texte" eg "> ar, jfp envoyer les invitations d'ici le 15/09"
        fr ["action", "a faire"] en ["action", "todo"] ja ["行動", "課題"] => follow::action;
    Done "grammar-done" Text "fait: mots, note" eg "fait: invitations, envoyées le 3 juin"
        fr ["fait", "faite"] en ["done"] ja ["完了"] => progress::done;
    GivenUp "grammar-given-up" Text "abandon: mots, note" eg "abandon: site internet, faute de crédits"
        fr ["abandon", "abandonne"] en ["dropped"] ja ["中止"] => progress::given_up;
    Indicator "grammar-indicator" Text "ind: nom 13/29" eg "ind: villes japonaises 13/29"
        codes ["ind:"] fr ["indicateur"] en ["indicator"] ja ["指標"] => progress::indicator;
    Objective "grammar-objective" Number "objectif: 17.2 · objectif: 3 17.2 (source)" eg "objectif: 3 17.2 (feuille de route 2013-2018)"
        fr ["objectif"] en ["objective"] ja ["目標"] => cite::objective;
    Vote "grammar-vote" Votes "vote: 12 0 1 · vote 3: unanime" eg "vote: 12 0 1"
        fr ["vote"] en ["vote"] ja ["採決", "投票"] => decide::vote;
    Present "grammar-present" People "pr+ tous -mj" eg "pr+ tous -mj"
        codes ["pr+"] fr ["present", "presents", "presente", "presentes"] en ["present"] ja ["出席"] => people::present;
    Excused "grammar-excused" People "ex+ mj" eg "ex+ mj"
        codes ["ex+"] fr ["excuse", "excuses", "excusee", "excusees"] en ["excused", "apologies"] ja ["欠席連絡"] => people::excused;
    Absent "grammar-absent" People "ab+ mj" eg "ab+ mj"
        codes ["ab+"] fr ["absent", "absents", "absente", "absentes"] en ["absent"] ja ["欠席"] => people::absent;
    Represented "grammar-represented" People "rep+ mj=kk" eg "rep+ mj=kk"
        codes ["rep+"] fr ["represente", "representee", "pouvoir"] en ["proxy"] ja ["代理"] => people::represented;
    Arrive "grammar-arrive" People "arr+ kk 14h20" eg "arr+ kk 14h20"
        codes ["arr+"] fr ["arrive", "arrivee"] en ["arrives"] ja ["到着"] => people::arrive;
    Leave "grammar-leave" People "dep+ kk=ar" eg "dep+ kk=ar"
        codes ["dep+"] fr ["depart", "part"] en ["leaves"] ja ["退席"] => people::leave;
    Chair "grammar-chair" Person "presidence: kk" eg "presidence: kk"
        fr ["presidence"] en ["chair"] ja ["議長"] => people::chair;
    Pen "grammar-pen" Person "relais: mb" eg "relais: mb"
        fr ["relais"] en ["pen"] ja ["書記"] => people::pen;
    WalkOn "grammar-walk-on" Text "+ Jacques VALADE, Ambassadeur" eg "+ Jacques VALADE, Ambassadeur itinérant pour l'Asie"
        fr ["invite"] en ["guest"] ja ["来賓"] => people::walk_on;
    Quorum "grammar-quorum" Count "quorum: 5 · 1/2 · france 3 japon 3" eg "quorum: 1/2"
        fr ["quorum"] en ["quorum"] ja ["定足数"] => people::quorum;
    Queue "grammar-queue" People "q+ jv · q+ jv!" eg "q+ jv"
        codes ["q+"] fr ["file"] en ["queue"] ja ["順番"] => people::queue;
    Unqueue "grammar-unqueue" People "q- jv" eg "q- jv"
        codes ["q-"] => people::unqueue;
    NextSpeaker "grammar-next-speaker" Nothing "q:" eg "q:"
        codes ["q:"] => people::next_speaker;
    Item "grammar-item" Number "odj: 3" eg "odj: 3"
        codes ["odj:"] fr ["point"] en ["item", "agenda"] ja ["議事"] => course::item;
    NewItem "grammar-new-item" Text "odj+ titre" eg "odj+ Dates et thèmes"
        codes ["odj+"] => course::new_item;
    LeaveItem "grammar-leave-item" Nothing "odj-" eg "odj-"
        codes ["odj-"] => course::leave_item;
    Next "grammar-next" Date "proch: date, lieu" eg "proch: semaine du 5 au 9 octobre, Paris"
        codes ["proch:"] fr ["prochaine"] en ["next"] ja ["次回"] => course::next;
    Moved "grammar-moved" Date "proch+ date, lieu" eg "proch+ 9 décembre, Paris"
        codes ["proch+"] => course::moved;
    Hours "grammar-hours" Hour "horaire: 14h-16h30" eg "horaire: 14h-16h30"
        fr ["horaire"] en ["hours"] ja ["時間"] => formal::hours;
    Approval "grammar-approval" Date "approbation: date, remarque" eg "approbation: 8 avril, sans observation"
        fr ["approbation"] en ["approval"] ja ["前回承認"] => formal::approval;
    Approved "grammar-approved" Date "approuve: date" eg "approuve: 9 octobre 2009"
        fr ["approuve"] en ["approved"] ja ["承認"] => formal::approved;
    Annex "grammar-annex" Text "annexe: texte" eg "annexe: budget prévisionnel"
        fr ["annexe"] en ["annex"] ja ["添付"] => formal::annex;
    Distribution "grammar-distribution" People "diffusion: ar, kk, …" eg "diffusion: ar, kk, préfecture"
        fr ["diffusion"] en ["distribution"] ja ["配布"] => formal::distribution;
    Addendum "grammar-addendum" Text "additif: texte" eg "additif: la date est confirmée"
        fr ["additif"] en ["addendum"] ja ["追記"] => formal::addendum;
    Private "grammar-private" Text ", texte" eg ", à vérifier avec Paris"
        fr ["prive"] en ["private"] ja ["非公開"] => words::private;
    Flag "grammar-flag" Words ".. texte · texte (?)" eg ".. durée exacte"
        fr ["acompleter", "a completer"] en ["tbc"] ja ["要確認"] => repair::flag;
    Practice "grammar-practice" Text "bp: texte" eg "bp: un guichet unique pour les jumelages"
        codes ["bp:"] fr ["pratique"] en ["practice"] ja ["好事例"] => words::practice;
    HuisClos "grammar-huis-clos" Count "hc: · hc: 3" eg "hc:"
        codes ["hc:"] fr ["huisclos", "huis clos"] en ["in camera"] ja ["秘密会"] => course::close_doors;
    Reopen "grammar-reopen" Nothing "hc-" eg "hc-"
        codes ["hc-"] => course::open_doors;
    Replace "grammar-replace" Text "s/ancien/nouveau · s;a;b" eg "s/salle/cabine";
    Pause "grammar-pause" Hour "pause:" eg "pause: 15h30"
        fr ["pause"] en ["break", "pause"] ja ["休憩"] => course::pause;
    Resume "grammar-resume" Hour "reprise:" eg "reprise: 15h45"
        fr ["reprise"] en ["resume"] ja ["再開"] => course::resume;
    Close "grammar-close" Hour "levee: 17 h 30" eg "levee: 17 h 30"
        fr ["levee"] en ["adjourned"] ja ["閉会"] => course::close;
    Literal "grammar-literal" Text "␣texte" eg " ar: ceci est du texte";
    Called "grammar-called" Person "_ar" eg "présente _yt comme cheffe de file";
    Abbreviation "grammar-abbreviation" Text ";mae" eg "réunion au ;mae demain";
}

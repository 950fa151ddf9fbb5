//! Thirty people of a Franco-Japanese committee, as a roster file names them.

use crate::sample::meeting;
use copil::capture::roster;
use copil::model::{Live, Session};

const ROSTER: &str = "\
key;name;function;side;native;reading;role
aj;Antoine JOLY;Délégué pour l'action extérieure;France;;;chair
gm;Gaël de MAISONNEUVE;Conseiller du Ministre;France;;;
ar;André ROSSINOT;Maire de Nancy;France;;;
jfp;Jean-François PONS;Directeur des affaires internationales;France;;;
jv;Jacques VALADE;Ambassadeur itinérant pour l'Asie;France;;;
ee;Élodie ÉTIENNE;Adjointe au maire de Strasbourg;France;;;
hlg;Hugues LE GALL;Conseiller régional de Bretagne;France;;;
mj;Marie JOSPIN;Cités Unies France;France;;;
cb;Claire BERNARD;Ville de Lyon;France;;;
pd;Paul DURAND;Ville de Tours;France;;;
sm;Sophie MARTIN;Région Île-de-France;France;;;
lg;Luc GARNIER;Ville d'Orléans;France;;;
nab;Nadia BENALI;Ville de Marseille;France;;;
om;Olivier MOREAU;Département de la Sarthe;France;;;
vr;Valérie ROUX;Ville de Rennes;France;;;
tf;Thomas FAURE;Interprète;France;;;
kk;Kiyoshi KAWARA;日本自治体国際化協会;Japon;河原 清;かわら きよし;
yt;Yuko TAKEDA;金沢市;Japon;武田 裕子;たけだ ゆうこ;
ti;Takeshi ISHII;金沢市国際交流課長;Japon;石井 武;いしい たけし;
ms;Mariko SUZUKI;仙台市;Japon;鈴木 真理子;すずき まりこ;
ht;Hiroshi TANAKA;高松市;Japon;田中 宏;たなか ひろし;
ay;Akira YAMADA;奈良市;Japon;山田 明;やまだ あきら;
ks;Keiko SATO;札幌市;Japon;佐藤 恵子;さとう けいこ;
nk;Naoto KOBAYASHI;京都府;Japon;小林 直人;こばやし なおと;
yn;Yumi NAKAMURA;神戸市;Japon;中村 由美;なかむら ゆみ;
sk;Satoshi KATO;岐阜県;Japon;加藤 聡;かとう さとし;
ri;Reiko ITO;名古屋市;Japon;伊藤 玲子;いとう れいこ;
mw;Makoto WATANABE;山口県;Japon;渡辺 誠;わたなべ まこと;
ch;Chie HAYASHI;長崎市;Japon;林 千恵;はやし ちえ;
jo;Jun ONO;通訳;Japon;小野 淳;おの じゅん;
";

/// Their meeting before it begins: nothing is said of anybody yet.
pub fn committee() -> Session {
    let mut session = meeting();
    session.log = copil::model::Log::default();
    session.decisions.clear();
    session.actions.clear();
    session.questions.clear();
    session.live = Live::default();
    session.people = roster::read_csv(ROSTER, None).unwrap();
    session
}

/* SPDX-License-Identifier: MIT */
/* gazetted: abbreviations that one language has. */
/*
 * By class. A title, a rank or a part of a law has its name or number behind
 * it. A unit has what it counts behind it ("30 tys. widzów", also a name: "5
 * proc. Polaków"), or nothing: then the next word is a small one, with which a
 * sentence begins. What only one language has is in `titles` and `units`, what
 * others have as a word in those with `_if`.
 */
#include "text/abbreviation.h"

#include <string.h>

#include "base/utf8.h"
#include "text/sentence.h"

#define WORD_MAX 12 /* bytes; no abbreviation here is longer */

#define PL_TITLES                                                                 \
	" nadkom podkom asp szt mł bryg nadbryg sierż szer ppor ppłk podinsp " \
	"nadinsp kmdr prok mec pkt ust zob rozdz przyp tj m.in gm poz im "
#define PL_TITLES_IF " kom por al os pow red insp gen dyw wyb chor pl lit bł "
#define PL_UNITS     " tys proc "
#define PL_UNITS_IF  " r mln mld dol min sek m.b "
#define NL_TITLES    " drs jhr dhrn "
#define NL_TITLES_IF " ir ds ing mr wnd burg "
#define NL_UNITS_IF  " mln mrd mld "
#define DE_TITLES                                                              \
	" zzgl bzgl ehem frhr gegr habil priv.-doz griech ital franz frz "     \
	"türk abb vsl mult vizebgm bezügl insb vorauss urspr diesbzgl entspr "
#define DE_TITLES_IF " fa lat engl russ kap ziff tab bj "
#define DE_UNITS_IF  " std min "
#define IT_TITLES    " dott.ri prof.ssa p.zza v.le c.so d.lgs d.p.r lgs geom artt "
#define IT_TITLES_IF                                                           \
	" ing rag mons cav comm prov cap lett min segg int intern sig es sec " \
	"soc "
#define IT_UNITS_IF  " mln mld "
#define ES_TITLES    " excmo ilmo gral cnel hnos arq mons p.ej cía dpto "
#define ES_TITLES_IF " ing sta sto cap lic gob dip pte com ej av "
#define ES_UNITS_IF  " mill "
#define PT_TITLES    " exmo exma profa séc "
#define PT_TITLES_IF " eng des min dep cel cap pe sen inc av "
#define FR_TITLES    " mgr boul "
#define FR_TITLES_IF " pr gal cdt adj me al env apr av "
#define CS_TITLES    " npor nprap prap pplk plk nám tř např "
#define CS_TITLES_IF " ing por mjr odst písm zák "
#define CS_UNITS_IF  " tis mil mld "
#define HR_TITLES    " dipl.ing čl npr "
#define HR_TITLES_IF " sc mr br spec oec iur "
#define HR_UNITS_IF  " tis mil mlrd "
#define RO_TITLES    " alin "
#define RO_TITLES_IF " dl dna gen lt col ex "
#define RO_UNITS_IF  " mil mld "
#define HU_TITLES    " özv ifj dr.h.c sz "
#define HU_TITLES_IF " kb pl ún ill szül febr márc ápr szept okt "
#define TR_TITLES    " doç yrd öğr gör uzm arş örn "
#define TR_TITLES_IF " sn av müh op cad mah "
#define FI_TITLES    " esim "
#define FI_TITLES_IF " mm ns ym nk "
#define RU_TITLES    " зам подп полк.милиции просп пос наб корп табл оз им "
#define ID_TITLES    " jl hj bpk "
#define UK_TITLES    " вул просп пров буд "
#define UK_UNITS_IF  " тис млн млрд год хв "
#define EL_TITLES    " δρ κκ κα καθ αρ λεωφ "

static const char any[] = PL_TITLES PL_TITLES_IF PL_UNITS PL_UNITS_IF NL_TITLES
    NL_TITLES_IF NL_UNITS_IF DE_TITLES DE_TITLES_IF DE_UNITS_IF IT_TITLES
	IT_TITLES_IF IT_UNITS_IF ES_TITLES ES_TITLES_IF ES_UNITS_IF PT_TITLES
	    PT_TITLES_IF FR_TITLES FR_TITLES_IF CS_TITLES CS_TITLES_IF
		CS_UNITS_IF HR_TITLES HR_TITLES_IF HR_UNITS_IF RO_TITLES
		    RO_TITLES_IF RO_UNITS_IF HU_TITLES HU_TITLES_IF TR_TITLES
			TR_TITLES_IF FI_TITLES FI_TITLES_IF RU_TITLES ID_TITLES
			    UK_TITLES UK_UNITS_IF EL_TITLES;

/* "Of (the name)", and "them": with these a sentence ends, too; and with those
 * that stand behind what they are of, as "Cad." behind the name of a street. */
static const char both[] = " im им sz cad mah bj ex ";

/* `small`: words that its neighbours do not have. `begin`: those that a
 * sentence begins with. */
static const struct {
	const char *titles, *titles_if, *units, *units_if, *small, *begin;
} languages[] = {
    {PL_TITLES, PL_TITLES_IF, PL_UNITS, PL_UNITS_IF,
	" w z się nie że jest jak dla oraz przez roku przy ul jego są był ",
	" w we na po z ze za do od o u a i to ten ta te tak jak jednak według "
	"podczas gdy jeśli kiedy ale nie jest są był była było przez przy dla "
	"jego jej ich on ona oni także również ponadto obecnie teraz dziś "
	"natomiast tymczasem dodał dodała wcześniej później oznacza łącznie "
	"resztę reszta pozostali ma mają co "},
    {NL_TITLES, NL_TITLES_IF, "", NL_UNITS_IF,
	" het een van dat met zijn voor niet wordt werd heeft door ",
	" de het een dat dit deze die er in op van voor met maar en ook hij "
	"zij ze wij volgens daarmee daarvan bij na toen "},
    {DE_TITLES, DE_TITLES_IF, "", DE_UNITS_IF,
	" der die das und ist nicht von mit ",
	" der die das ein eine er sie es wir in im am und aber wenn nach bei "
	"für mit auf von zu dies diese dabei danach das damit laut "},
    {IT_TITLES, IT_TITLES_IF, "", IT_UNITS_IF,
	" il di che della nel per gli è del dal alla ",
	" il lo la i gli le un una in di da per con ma e è secondo nel nella "
	"si non questo questa lo "},
    {ES_TITLES, ES_TITLES_IF, "", ES_UNITS_IF,
	" el los las del una con por para que ",
	" el la los las un una en de por con pero y se según esto este esta "
	"no lo "},
    {PT_TITLES, PT_TITLES_IF, "", "", " os uma não com do da em para que ",
	" o a os as um uma em no na de por com mas e segundo isso este "},
    {FR_TITLES, FR_TITLES_IF, "", "", " le les des du est une dans pour que ",
	" le la les un une en dans pour il elle mais et selon ce cette "},
    {CS_TITLES, CS_TITLES_IF, "", CS_UNITS_IF,
	" v ve že je jako který byl roku pre ktorý sa se ",
	" v ve na po z ze za do od o a i to ten ta podle ale je jsou byl byla "
	"při pro podľa sú pri pre "},
    {HR_TITLES, HR_TITLES_IF, "", HR_UNITS_IF,
	" u su koji koja iz kao bio za je ",
	" u na po s za do od a i to taj ta prema ali je su bio prije "},
    {RO_TITLES, RO_TITLES_IF, "", RO_UNITS_IF,
	" și în din pentru care este au ", " în la pe de cu dar și potrivit "},
    {HU_TITLES, HU_TITLES_IF, "", "", " az és egy hogy nem volt ",
	" a az és de ez "},
    {TR_TITLES, TR_TITLES_IF, "", "", " ve bir bu için ile olarak ",
	" bu o şu ancak ama fakat "},
    {FI_TITLES, FI_TITLES_IF, "", "", " ja oli ovat että mutta myös kun ei ",
	" se hän he tämä ne ja mutta myös "},
    {ID_TITLES, "", "", "", " yang dan di ", " ia di "},
    {RU_TITLES, "", "", "", " и в не на что с по ", " в на по он она это "},
    {UK_TITLES, "", "", UK_UNITS_IF, " і у не що з та до ",
	" у в на за це він вона але а і та про "},
    {EL_TITLES, "", "", "", " και το της ", " ο η το οι τα "},
};

/* Some, and what the language has not is no word here. */
static bool spoken(const char *small, struct str around)
{
	struct str word;
	while (str_split(&around, ' ', &word))
		if (word_listed(small, word))
			return true;
	return false;
}

enum abbreviation abbreviation_of(
    struct str word, struct str next, struct str around)
{
	if (word.n > WORD_MAX || !word_listed(any, word))
		return ABBREVIATION_NONE;
	for (size_t i = 0; i < sizeof(languages) / sizeof(*languages); i++) {
		bool leads = word_listed(languages[i].titles, word);
		bool leads_if = word_listed(languages[i].titles_if, word);
		bool counts = word_listed(languages[i].units, word);
		bool counts_if = word_listed(languages[i].units_if, word);
		if (!leads && !counts &&
		    !((leads_if || counts_if) &&
			spoken(languages[i].small, around)))
			continue;
		if (word_listed(both, word) &&
		    word_listed(languages[i].begin, next))
			return ABBREVIATION_ENDS;
		if (leads || leads_if)
			return ABBREVIATION_LEADS;
		return word_listed(languages[i].begin, next)
			   ? ABBREVIATION_ENDS
			   : ABBREVIATION_COUNTS;
	}
	return ABBREVIATION_NONE;
}

bool abbreviation_like(struct str word)
{
	static const char words[] = " tv sms pc cd dvd cv vs hmm km kg cm mm ";
	for (size_t i = 0; i < word.n; i++) {
		bool syllable = i && i + 1 < word.n && strchr("rl", word.p[i]);
		if (syllable || !word.p[i] ||
		    !strchr("bcdfghjklmnpqrstvwxz", word.p[i]))
			return false;
	}
	return word.n > 1 && word.n < 6 && !word_listed(words, word);
}

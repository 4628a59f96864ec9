/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a sentence says may be, is not, or is done. */
#include "base/buf.h"
#include "tap.h"
#include "text/moods.h"
#include "text/words.h"

enum { SAFE = 2, OVER = 4, OFF = 8 };

static const struct {
	const char *language, *sentence;
	unsigned has, lacks;
} rows[] = {
    {"en", "The dam may burst", MOOD_OPEN, MOOD_STILL},
    {"en", "No deal on the bridge", MOOD_DENIED, MOOD_OPEN},
    {"en", "A girl of nine is missing", MOOD_STILL, MOOD_OPEN | MOOD_DENIED},
    {"en", "Will the dam burst?", MOOD_OPEN, 0},
    {"de", "Der Brand ist gelöscht", MOOD_DONE << OVER, MOOD_OPEN},
    {"de", "Die Suche nach den Vermissten dauert an", MOOD_STILL, 0},
    {"it", "Sciopero revocato a Orlin", MOOD_DONE << OFF, MOOD_OPEN},
    {"es", "Hallan con vida a los diez", MOOD_DONE << SAFE, 0},
    {"pt", "Ann Exemplo é eleita prefeita de Orlin", MOOD_WON, MOOD_OPEN},
    {"ja", "山で捜索が続いている", MOOD_STILL, MOOD_WON},
    {"en", "Bank is expected to cut rates", MOOD_OPEN, 0},
    {"en", "Bank cut lives up to expectations", 0, MOOD_OPEN},
    {"ru", "Ожидается решение банка", MOOD_OPEN, 0},
    {"ru", "Ставка оправдала ожидания банкиров", 0, MOOD_OPEN},
    {"nl", "Besluit boven verwachting", 0, MOOD_OPEN},
    {"cs", "Most v Rudné je opravený", MOOD_DONE << OVER, 0},
    {"cs", "Oprava mostu v Rudné", 0, MOOD_DONE << OVER},
    {"pl", "Most w Rudnie naprawiony", MOOD_DONE << OVER, 0},
    {"pl", "Naprawa mostu w Rudnie", 0, MOOD_DONE << OVER},
    {"ja", "オルリン市長は辞任か", MOOD_OPEN, 0},
    {"pl", "Nie żyje 19-latek", MOOD_DONE, MOOD_DENIED},
    {"en", "The fair will not go ahead", MOOD_DONE << OFF,
	MOOD_OPEN | MOOD_DENIED},
    {"zh", "织林音乐节不会举行", MOOD_DONE << OFF, MOOD_DENIED},
    {"zh", "织林商场负责人被控制", 0, MOOD_DONE << 9},
    {"de", "Unfall nahe Orlin: zwei Tote", MOOD_DONE, MOOD_OPEN},
    {"de", "Warnstreik in Orlin beendet", MOOD_DONE << OVER, MOOD_OPEN},
    {"it", "Trovato vivo vicino a Orlin", MOOD_DONE << SAFE, MOOD_OPEN},
    {"sv", "Brand på hotell i Orlin släckt", MOOD_DONE << OVER, MOOD_OPEN},
    {"fi", "Perussuomalaiset voitti", MOOD_WON, MOOD_DONE << OFF},
    {"ko", "공장에서 검은 연기", 0, MOOD_DONE << OFF},
    {"sk", "Požiar je pod kontrolou", MOOD_DONE << OVER, MOOD_OPEN},
    {"fr", "La bombe d'Orlin est neutralisée", MOOD_DONE << OVER, MOOD_OPEN},
    {"cs", "Bomba v Orlinu je zneškodněna", MOOD_DONE << OVER, MOOD_OPEN},
    {"bg", "Търсят момче край Орлин", MOOD_STILL, MOOD_OPEN},
    {"xx", "Will the dam burst?", MOOD_OPEN, MOOD_STILL},
};

static void moods(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		unsigned is = moods_in(
		    str_of(rows[i].sentence), str_of(rows[i].language), true);
		is_int(is & (rows[i].has | rows[i].lacks), rows[i].has,
		    rows[i].sentence);
	}
}

/* One outcome in other words, which is no news. */
static const struct {
	const char *language, *said[2];
} others[] = {
    {"en", {"Two killed in crash", "Fatal crash on the A9"}},
    {"en", {"Two arrested over theft", "Two held over theft"}},
    {"en", {"Lund jailed for nine years", "Judge sends Lund to prison"}},
    {"en", {"Minister resigns", "Minister forced out of office"}},
    {"en", {"Orlin beat Corby", "Orlin edge past Corby"}},
    {"de", {"Zwei Tote bei Unfall", "Zwei Menschen sterben bei Unfall"}},
    {"de", {"Verdächtiger festgenommen", "Verdächtiger in Gewahrsam"}},
    {"de", {"Lund freigesprochen", "Gericht spricht Lund frei"}},
    {"de", {"Ministerin tritt zurück", "Minister nimmt seinen Hut"}},
    {"fr", {"Un motard tué", "Un motard perd la vie"}},
    {"fr", {"Lund acquitté", "Lund blanchi par le tribunal"}},
    {"fr", {"Le match est annulé", "Le match n’aura pas lieu"}},
    {"fr", {"Victoire d’Orvel", "Orvel s’impose à Tolm"}},
    {"es", {"Fallecen dos personas", "Pierden la vida dos personas"}},
    {"es", {"El ladrón, detenido", "Detienen al ladrón"}},
    {"es", {"El Congreso aprueba la ley", "El Congreso da luz verde a la ley"}},
    {"it", {"Muore in moto", "Perde la vita in moto"}},
    {"it", {"Lund assolto", "Prosciolto Lund"}},
    {"it", {"Vittoria dell’Orlino", "L’Orlino batte il Tolmo"}},
    {"pt", {"Motociclista morre", "Motociclista perde a vida"}},
    {"pt", {"Suspeito detido", "Polícia detém suspeito"}},
    {"nl", {"Verdachte opgepakt", "Politie houdt verdachte aan"}},
    {"sv", {"En man omkom", "En man miste livet"}},
    {"ru", {"Двое погибли в ДТП", "ДТП унесло жизни двух человек"}},
    {"hu", {"Elítélték Lundot", "Kilenc évet kapott Lund"}},
    {"zh", {"嫌犯落网", "嫌犯被抓"}},
    {"zh", {"江城队击败山城队", "江城队战胜山城队"}},
    {"ko", {"사고로 2명 사망", "사고로 2명 목숨 잃어"}},
    {"ko", {"장관 사임", "장관 물러나"}},
};

static void in_other_words(void)
{
	const unsigned done = (MOOD_DONE << OUTCOMES) - MOOD_DONE;
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		unsigned both = done | MOOD_WON;
		for (int k = 0; k < 2; k++)
			both &= moods_in(str_of(others[i].said[k]),
			    str_of(others[i].language), true);
		ok(both, "%s", others[i].said[1]);
	}
}

/* Words that say something else as well: nothing has become of it. */
static void of_nothing(void)
{
	static const struct {
		const char *language, *said;
	} idle[] = {
	    {"en", "Sample bows out of Corby Open"},
	    {"en", "Hundreds turned up for Tolm fair"},
	    {"de", "Bischof segnet Pferde in Ried"},
	    {"de", "Kind fällt ins Wasser"},
	    {"es", "La lava se detiene ante Orlín"},
	    {"pt", "Orlim detém o recorde"},
	    {"nl", "Trein zit vast bij Waalburg"},
	    {"ko", "청목시 더위 물러나"},
	};
	const unsigned done = (MOOD_DONE << OUTCOMES) - MOOD_DONE;
	for (size_t i = 0; i < sizeof(idle) / sizeof(*idle); i++)
		is_int(moods_in(str_of(idle[i].said), str_of(idle[i].language),
			   true) &
			   done,
		    0, idle[i].said);
}

/* What a headline says that somebody did. */
static const struct {
	const char *language, *headline;
	unsigned acts;
} acts[] = {
    {"en", "IOC bars helmet of slider Pattern", 1 << ACT_FORBIDDEN},
    {"en", "Slider Pattern back behind bars", 0},
    {"en", "Orlin school strikes gold", 0},
    {"en", "Slider Pattern disqualified over helmet", 1 << ACT_SHUT_OUT},
    {"en", "Sprinter banned for two years",
	1 << ACT_FORBIDDEN | 1 << ACT_SHUT_OUT},
    {"en", "Hullworks files for insolvency", 1 << ACT_BROKE},
    {"en", "Mayor apologises for bells", 1 << ACT_ADMITTED},
    {"en", "New bells for Ferris church", 0},
    {"de", "Zug fährt zurück nach Ried", 0},
    {"de", "Torwart für vier Spiele ausgeschlossen", 1 << ACT_SHUT_OUT},
    {"de", "Brücke in Ried gesperrt", 1 << ACT_CLOSED},
    {"fr", "Un lynx s’échappe du zoo", 1 << ACT_ESCAPED},
    {"fr", "La ferme Modèle ouvre ses portes", 0},
    {"es", "La sonda se posa en Venus", 1 << ACT_LAUNCHED},
    {"it", "Orlino, fallimento del mobilificio Holm", 1 << ACT_BROKE},
    {"it", "La Nato si riunisce a Orlino", 0},
    {"nl", "Scheidsrechter fluit in Waalburg", 0},
    {"ru", "Мэр оштрафован за дом у озера", 1 << ACT_FINED},
    {"pl", "Sąd uchylił zakaz", 1 << ACT_ANNULLED | 1 << ACT_FORBIDDEN},
    {"ja", "見本選手、ヘルメットで失格", 1 << ACT_SHUT_OUT},
    {"ja", "青葉市でコスト削減テスト", 0},
    {"zh", "青木家具厂破产", 1 << ACT_BROKE},
    {"th", "เปิดสะพานใหม่", 0},
    {"en", "Orlin shares close higher", 1 << ACT_ROSE},
    {"de", "Börse Marnau schließt im Minus", 1 << ACT_FELL},
    {"ru", "Биржа Орлина закрылась падением", 1 << ACT_CLOSED | 1 << ACT_FELL},
    {"xx", "Hullworks files for insolvency", 0},
    /* Words of everyday, and words that begin as one of an act does. */
    {"en", "Earthquake strikes Vessa island", 0},
    {"en", "Police launch inquiry into Corby barn fire", 0},
    {"en", "Police appeals to public over red van", 0},
    {"en", "Family escape fire in Ferris by window", 0},
    {"en", "Corby road blocked by tree", 0},
    {"en", "Trump administration spares Tolm wool", 0},
    {"de", "Auto landet bei Ried im Graben", 0},
    {"de", "Jazzfest in Marnau startet", 0},
    {"de", "Polizei stoppt Raser bei Ried", 0},
    {"de", "Raubtier im Rieder Wald", 0},
    {"fr", "La mairie d’Orvel lance un appel", 0},
    {"fr", "Le maire d’Orvel rappelle que les chiens vont en laisse", 0},
    {"fr", "Un amendement sur les abeilles", 0},
    {"es", "Cien deportistas corren por la paz en Orlín", 0},
    {"es", "Luz nueva en los escaparates de Orlín", 0},
    {"it", "Orlino, gli operatori del soccorso al lago", 0},
    {"it", "Cassa integrazione a Orlino", 0},
    {"pt", "Bombeiros acionados em Orlim", 0},
    {"nl", "Waalburg zit weer buiten", 0},
    {"sv", "Pensionär lurad i Orlinge", 0},
    {"da", "Flere bier i hele landet", 0},
    {"no", "Flyktninger kom til Orlinvik", 0},
    {"fi", "Raskas rekka ojassa Orlinissa", 0},
    {"pl", "Kibic upadł na stadionie w Orlinie", 0},
    {"cs", "Kniha v novém vydání", 0},
    {"ru", "День рождения мэра Орлина", 0},
    {"ro", "Cinci ani de închisoare pentru un brutar", 0},
    {"hu", "Orlini diákok az Egyesült Államokban", 0},
    {"tr", "Mantar yiyen çocuk doktora getirildi", 0},
    {"tr", "Birleşmiş Milletler Marnova’da", 0},
    {"el", "Ανακαλύφθηκε αρχαίο πλοίο στο Ορλίν", 0},
    {"ar", "طعن رجل في أورلين", 0},
    {"fa", "مدارس اورلین باز است", 0},
    {"he", "ילדה חצתה את האגם באורלין", 0},
    {"hi", "ओरलिन में घटना", 0},
    {"zh", "江城画家李明抢救无效离世", 0},
    {"zh", "馆藏青铜器未被盗", 0},
    {"zh", "江城老桥不关闭", 0},
    {"ko", "청목 과수원 곰, 사과 먹어", 0},
    {"ko", "경상북도 청목시 축제", 0},
    {"ja", "覆面の男が青葉市の店に", 0},
};

static void did(void)
{
	for (size_t i = 0; i < sizeof(acts) / sizeof(*acts); i++) {
		struct buf folded = buf_init(1024);
		struct str headline = str_of(acts[i].headline);
		struct words w = words_of(headline);
		struct word word;
		while (words_next(&w, &word))
			moods_fold(&folded, word.folded);
		is_int(acts_in(act_words_of(str_of(acts[i].language)),
			   buf_str(&folded), headline),
		    acts[i].acts, acts[i].headline);
		buf_free(&folded);
	}
}

static bool stands(const char *phrases, struct str phrase)
{
	struct str rest = str_of(phrases), one;
	while (str_split(&rest, '|', &one))
		if (str_eq(one, phrase))
			return true;
	return false;
}

/* Each phrase, read as texts are, is as it stands there: "n'aura" never is, for
 * it is two words. */
static void in_vain(struct str code, const char *phrases)
{
	struct str rest = str_of(phrases), phrase;
	while (str_split(&rest, '|', &phrase)) {
		struct buf folded = buf_init(1024);
		struct words w = words_of(phrase);
		struct word word;
		while (words_next(&w, &word))
			moods_fold(&folded, word.folded);
		ok(str_starts(buf_str(&folded), phrase), "%.*s: %.*s",
		    PRS(code), PRS(phrase));
		buf_free(&folded);
	}
}

static const char codes[] = "en de fr es it pt nl sv da no fi pl cs sk ru uk "
			    "bg ro hu tr el id vi ar fa he hi ja zh ko th";

static void none_in_vain(void)
{
	struct str rest = str_of(codes), code;
	while (str_split(&rest, ' ', &code)) {
		const struct act_words *of = act_words_of(code);
		const struct mood_words *by = mood_words_of(code);
		ok(by, "%.*s", PRS(code));
		if (by->raw)
			continue;
		for (int i = 0; of && i < ACTS; i++)
			in_vain(code, of->done[i]);
		for (int i = 0; i < OUTCOMES; i++)
			in_vain(code, by->done[i]);
		const char *const lists[] = {by->open, by->denied, by->lacks,
		    by->still, by->won, by->dead_not, by->off_not};
		for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++)
			in_vain(code, lists[i]);
	}
}

/* No phrase is of two kinds, and none is empty. */
static void one_kind(void)
{
	struct str rest = str_of(codes), code, kind, phrase;
	while (str_split(&rest, ' ', &code)) {
		const struct act_words *by = act_words_of(code);
		for (int i = 0; by && i < ACTS; i++) {
			kind = str_of(by->done[i]);
			while (kind.n && str_split(&kind, '|', &phrase)) {
				ok(phrase.n && phrase.p[0] != ' ', "%.*s %d",
				    PRS(code), i);
				for (int k = 0; k < i; k++)
					ok(!stands(by->done[k], phrase),
					    "%.*s: %.*s", PRS(code),
					    PRS(phrase));
			}
		}
		ok(by || str_eq(code, S("sk")) || str_eq(code, S("bg")), "%.*s",
		    PRS(code));
	}
}

int main(void)
{
	TEST(moods);
	TEST(in_other_words);
	TEST(of_nothing);
	TEST(did);
	TEST(one_kind);
	TEST(none_in_vain);
	return tap_done();
}

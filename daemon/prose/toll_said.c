/* SPDX-License-Identifier: MIT */
/* gazetted: what a sentence says of the victims that it counts. */
#include "prose/toll_said.h"

#include <assert.h>
#include <pthread.h>
#include <stdint.h>

bool toll_says(struct str sentence, const char *phrases)
{
	struct str list = str_of(phrases), phrase;
	while (str_split(&list, '|', &phrase))
		if (str_ifind(sentence, phrase) >= 0)
			return true;
	return false;
}

/* The second behind the first. */
static bool toll_says_both(
    struct str sentence, const struct str (*both)[2], size_t n)
{
	for (size_t i = 0; i < n; i++) {
		ptrdiff_t at = str_ifind(sentence, both[i][0]);
		if (at >= 0 &&
		    str_ifind(str_sub(sentence, (size_t)at, sentence.n),
			both[i][1]) >= 0)
			return true;
	}
	return false;
}

/* "Ten years ago a flood killed 90", "may kill 4,000 a year", "has killed 78
 * this year": not those alone that the report is of. */
bool toll_of_other_times(struct str sentence)
{
	static const char alone[] =
	    " years ago| year ago| decades ago| years before| years earlier|"
	    "last year|this year|so far in 20|since the |since january|"
	    "the war has|in diesem jahr|seit jahresbeginn|seit anfang|"
	    "seit beginn|seit dem|cette année|depuis le début|"
	    "depuis janvier|este año|en lo que va de|desde enero|desde el |"
	    "este ano|neste ano|desde o |desde janeiro|quest'anno|quest’anno|"
	    "dall'inizio|dall’inizio|da inizio anno|dit jaar|sinds |"
	    "w tym roku|od początku|начала года|этом году|початку року|"
	    "ього року|bu yıl |yılbaşından|hittills i år|så far i år|"
	    "hidtil i år|hittil i år|sedan årsskiftet|letos |od začátku|"
	    "od počátku|az idén|idén |anul acesta|de la începutul|φέτος|Φέτος|"
	    "από την αρχή|هذا العام|منذ |今年|올해|năm nay|từ đầu năm|"
	    "tahun ini|sejak |इस साल|this season|this winter|this summer|"
	    "dieser saison|diesem winter|diesem sommer|cette saison|cet hiver|"
	    "cet été|esta temporada|este invierno|este verano|este inverno|"
	    "este verão|questa stagione|quest'inverno|quest’inverno|"
	    "quest'estate|quest’estate|dit seizoen|deze winter|deze zomer|"
	    "tej zimy|tego lata|этой зимой|этим летом|цієї зими|цього літа|"
	    "could kill|may kill|might kill| to kill |would kill|"
	    "töten woll|töten wollte|zu töten|vor einem jahr|año "
	    "pasado|"
	    " anni fa| anno fa| anos atrás| jaar geleden| år sedan| år siden|"
	    " lat temu| rok temu| лет назад| года назад|од назад| років тому|"
	    " ani în urmă| yıl önce| évvel ezelőtt| vuotta sitten|年前|년 전";
	static const struct str both[][2] = {
	    {S_INIT("vor "), S_INIT(" jahren")},
	    {S_INIT("il y a "), S_INIT(" ans")},
	    {S_INIT("hace "), S_INIT(" años")},
	    {S_INIT("há "), S_INIT(" anos")},
	    {S_INIT("před "), S_INIT(" lety")},
	    {S_INIT("pred "), S_INIT(" rokmi")},
	    {S_INIT("πριν από "), S_INIT(" χρόνια")}};
	return toll_says(sentence, alone) ||
	       toll_says_both(sentence, both, sizeof(both) / sizeof(*both));
}

/* Nobody was hurt. */
static const char none[] =
    "no one was hurt|no one was injured|no one was killed|"
    "nobody was hurt|nobody was injured|nobody was killed|"
    "no casualties|no injuries|no deaths|no victims|"
    "without casualties|niemand verletzt|verletzt wurde niemand|"
    "keine verletzten|keine toten|keine opfer|"
    "sans faire de victime|sans faire de blessé|aucun blessé|"
    "aucune victime|pas de victime|pas de blessé|sin víctimas|"
    "sin dejar víctimas|sin causar víctimas|no hay víctimas|"
    "no reportó víctimas|no hubo víctimas|sin heridos|"
    "no hay heridos| ni heridos| ni víctimas| nem feridos| nem vítimas|"
    " né feriti| né vittime| ni blessé| ni victime|sem vítimas|sem "
    "feridos|não há vítimas|"
    "não houve vítimas|não há feridos|nessun ferito|"
    "nessuna vittima|non ci sono feriti|non ci sono vittime|"
    "geen gewonden|geen slachtoffers|niemand gewond|"
    "nikt nie ucierpiał|nikt nie zginął|nie ma rannych|"
    "nie ma ofiar|острадавших нет|огибших нет|"
    "ез пострадавших|икто не пострадал|іхто не постраждав|"
    "inga skadade|ingen skadades|ingen personskada|"
    "ingen kom til skade|ingen ble skadd|nikdo nebyl zraněn|"
    "けが人はいない|死傷者なし|无人员伤亡|無人員傷亡|"
    "没有人员伤亡|인명 피해는 없|ölen ya da yaralanan olmadı";
static const struct str none_both[][2] = {
    {S_INIT("verletzt "), S_INIT("niemand")},
    {S_INIT("verletzt "), S_INIT("keiner")},
    {S_INIT("niemand "), S_INIT("verletzt")},
    {S_INIT("niemand "), S_INIT("zu schaden")},
    {S_INIT("menschen "), S_INIT("nicht zu schaden")},
    {S_INIT("personen "), S_INIT("nicht zu schaden")},
    {S_INIT("personne "), S_INIT("été blessé")},
    {S_INIT("aucun"), S_INIT("blessé")}, {S_INIT("aucun"), S_INIT("victime")},
    {S_INIT("nadie "), S_INIT("resultó herid")},
    {S_INIT("ninguém "), S_INIT("ferido")},
    {S_INIT("nessun"), S_INIT("ferito")},
    {S_INIT("niemand "), S_INIT("gewond")},
    {S_INIT("ingen "), S_INIT("skadad")},
    {S_INIT("ingen "), S_INIT("kommet til skade")},
    {S_INIT("ingen "), S_INIT("skadd")},
    {S_INIT("nikt "), S_INIT("nie został ranny")},
    {S_INIT("nikdo "), S_INIT("zraněn")},
    {S_INIT("икто "), S_INIT("не пострадал")},
    {S_INIT("іхто "), S_INIT("не постраждав")},
    {S_INIT("kukaan "), S_INIT("ei loukkaantunut")},
    {S_INIT("senki "), S_INIT("sérült")}};

/*
 * Most sentences have not even the first five bytes of any of these, which one
 * walk tells, by a bit for each five.
 */
#define KEY_BYTES 5
#define KEY_BITS  17 /* that few others have one of their places */

static uint64_t none_begins[(1 << KEY_BITS) / 64];

static uint64_t next_key(uint64_t key, char c)
{
	return (key << 8 | (unsigned char)ch_lower(c)) &
	       ((UINT64_C(1) << 8 * KEY_BYTES) - 1);
}

static unsigned slot_of(uint64_t key)
{
	return (
	    unsigned)(key * UINT64_C(0x9E3779B97F4A7C15) >> (64 - KEY_BITS));
}

static void learn(struct str phrase)
{
	uint64_t key = 0;
	assert(phrase.n >= KEY_BYTES);
	for (size_t i = 0; i < KEY_BYTES; i++)
		key = next_key(key, phrase.p[i]);
	none_begins[slot_of(key) / 64] |= UINT64_C(1) << slot_of(key) % 64;
}

static void learn_all(void)
{
	struct str list = str_of(none), phrase;
	while (str_split(&list, '|', &phrase))
		learn(phrase);
	for (size_t i = 0; i < sizeof(none_both) / sizeof(*none_both); i++)
		learn(none_both[i][0]);
}

static bool may_be_none(struct str sentence)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	uint64_t key = 0;
	pthread_once(&once, learn_all);
	for (size_t i = 0; i < sentence.n; i++) {
		key = next_key(key, sentence.p[i]);
		unsigned slot = slot_of(key);
		if (i + 1 >= KEY_BYTES &&
		    none_begins[slot / 64] >> slot % 64 & 1)
			return true;
	}
	return false;
}

bool toll_none(struct str sentence)
{
	return may_be_none(sentence) &&
	       (toll_says(sentence, none) ||
		   toll_says_both(sentence, none_both,
		       sizeof(none_both) / sizeof(*none_both)));
}

/* "Also killed five attackers": besides those who were counted. */
bool toll_besides(struct str sentence)
{
	static const char also[] =
	    "also |auch |zudem |außerdem |aussi |également |también |"
	    "também |anche |inoltre |ook |również |także |też |также |тоже |"
	    "також |теж |také |též |tiež |också |även |også |myös |επίσης |"
	    "també |juga |separate |in another |einem weiteren |"
	    "einer weiteren |un autre |une autre |otro |otra |um outro |"
	    "em outro |uma outra |em outra |un altro |un'altra |un’altra |";
	struct str list = str_of(also), phrase;
	while (str_split(&list, '|', &phrase)) {
		ptrdiff_t at = phrase.n ? str_ifind(sentence, phrase) : -1;
		if (at == 0 || (at > 0 && sentence.p[at - 1] == ' '))
			return true;
	}
	return false;
}

/* Some were counted twice, or live; or more were found. */
bool toll_puts_right(struct str sentence)
{
	static const char down[] =
	    " lowered | revised down| downward| corrected to |nach unten|"
	    "korrigiert|corrigé|corregid|corrigid|corretto a|gecorrigeerd|"
	    "skorygowan|скорректир|訂正|更正为|정정|à la baisse|"
	    " a la baja| al ribasso| em baixa|para baixo|naar beneden|"
	    " w dół|в сторону уменьшения|nedjuster|下方修正|下调|下修";
	return toll_says(sentence, down);
}

bool toll_burns(struct str sentence)
{
	static const char fire[] =
	    "fire|burn|blaze|brand|feuer|flamm|brenn|brann|incend|incênd|feu |"
	    "brûl|fuego|llamas|fogo|chama|quem|arde|arsi|bruci|vuur|ożar|spal|"
	    "spło|"
	    "ожар|ожеж|гор|вогн|огн|огън|ožár|ožiar|ožar|yangın|palo|tűz|"
	    "ωτιά|υρκαγ|άηκα|αίγ|حريق|حرائق|kebakaran|火";
	return toll_says(sentence, fire);
}

/* SPDX-License-Identifier: MIT */
/* gazetted: somebody told of by what they are: "The grower lost". */
#include "prose/role.h"

#include "base/utf8.h"
#include "prose/subject.h"
#include "text/date_names.h"
#include "text/language_row.h"
#include "text/listed.h"
#include "text/words.h"

#define NOUN_MIN  4 /* letters */
#define NOUN_STEM 5 /* of them, that it has in every case */

/* the		articles of one
 * of		behind a noun these say which one it is
 * ends, none	what somebody is ends so, but for these
 * people	what they are besides
 * actors	and who has a part in what is told, whom a report may begin with
 *		as if they were known
 * events	and what is told of once somebody has said of whom or what */
static const struct definite {
	struct str language;
	const char *the, *of, *ends, *none, *people, *actors, *events;
} definite[] = {
    {S_INIT("en"), " the ",
	" of in at for who whose which that from behind with on to and or by "
	"between against over into near about ",
	"|ist|ographer|onomer|ician|arian|sman|swoman|",
	" list mist twist wrist gist checklist playlist shortlist ",
	" grower maker owner buyer seller worker teacher farmer dealer "
	"trainer singer dancer writer painter designer lawyer archer "
	"trader artist scientist chef boss researcher author winner "
	"donor striker defender midfielder doctor surgeon tenant "
	"landlord inventor explorer ",
	" driver motorist cyclist pedestrian motorcyclist gunman "
	"gunwoman attacker shooter accused defendant officer couple "
	"philosopher burglar robber hostage juror bystander ",
	" trial verdict affair accident crash collision blaze ceremony event "
	"festival lawsuit hearing exhibition merger takeover trip journey "
	"voyage tour competition tournament raid explosion shooting dispute "
	"course workshop seminar inquest wreck heist robbery burglary stabbing "
	"manhunt "},
    {S_INIT("de"), " der die das dem den ",
	" der des von aus in im mit für beim bei am an und oder hinter gegen "
	"zwischen um durch über auf nach unter ",
	"|erin|istin|orin|entin|antin|eurin|login|ologe|chef|chefin|",
	" medizin kantine disziplin benzin vitamin regierungschef "
	"regierungschefin ",
	" landwirt bauer winzer arzt ärztin anwalt anwältin chef "
	"besitzer eigentümer betreiber gründer forscher experte "
	"expertin autor künstler händler züchter finder verkäufer "
	"käufer stürmer angeklagte täter schüler rentner ",
	" fahrer autofahrer radfahrer motorradfahrer autolenker lenker "
	"beamte beamten beamtin polizist angeklagten beschuldigte "
	"tatverdächtige tatverdächtigen kollege kollegin freundin "
	"passagier insassen passant verletzte schwerverletzte pilot "
	"philosoph bewohner zeuge zeugin schütze einbrecher räuber "
	"unbekannte vermisste ",
	" prozess urteil affäre unfall zusammenstoß kollision tat brand "
	"zeremonie veranstaltung fahrt reise tour ausstellung übernahme fusion "
	"klage verhandlung festival wettbewerb turnier razzia explosion kurs "
	"seminar workshop feier einbruch überfall absturz vorfall entwurf "
	"schuss "},
    {S_INIT("fr"), " le la l ",
	" de d du des qui dont que en à au aux et ou contre entre sur par "
	"dans ",
	"|euse|atrice|itrice|utrice|logue|icienne|icien|",
	" dialogue catalogue matrice calculatrice pelouse ",
	" ingénieur ingénieure chercheur chercheuse vendeur acheteur "
	"propriétaire peintre auteur attaquant médecin avocat avocate "
	"agriculteur viticulteur éleveur ",
	" conducteur conductrice automobiliste motard motarde cycliste "
	"passager passagère accusé accusée prévenu prévenue policier "
	"policière agent agente philosophe tireur assaillant "
	"assaillants forcené braqueur détenu ",
	" procès verdict affaire accident collision cérémonie événement "
	"festival exposition fusion audience voyage tournée tournoi explosion "
	"fusillade perquisition incendie stage concours cambriolage crash "
	"naufrage "},
    {S_INIT("es"), " el la ",
	" de del que en con a y o contra entre sobre por ",
	"|ólogo|óloga|gadora|dadora|jadora|cadora|tadora|",
	" computadora calculadora ",
	" científico científica ingeniero ingeniera comprador "
	"compradora vendedor dueño dueña investigador investigadora "
	"autor autora delantero médico médica abogado abogada "
	"agricultor ganadero ",
	" conductor conductora acusado acusada imputado imputada "
	"agente agentes motorista ciclista pasajero pasajera "
	"propietario propietaria filósofo tirador atacante agresor "
	"secuestrador ",
	" juicio veredicto fallo accidente choque colisión ceremonia evento "
	"festival exposición fusión audiencia viaje gira torneo explosión "
	"tiroteo redada concurso robo incendio atraco "},
    {S_INIT("it"), " il lo la l ",
	" di d del dell della dei delle dello che in con a al alla ai all e o "
	"contro "
	"tra fra sul sulla ",
	"|ologo|ologa|ziata|ziato|atrice|itrice|",
	" lavatrice calcolatrice matrice ",
	" ingegnere studioso studiosa ricercatore ricercatrice "
	"proprietario proprietaria autore attaccante medico avvocato "
	"avvocata agricoltore allevatore venditore ",
	" conducente automobilista imputato imputata indagato agente "
	"agenti ciclista motociclista passeggero passeggera filosofo "
	"aggressore poliziotto rapinatore ",
	" processo verdetto incidente scontro cerimonia evento festival mostra "
	"fusione udienza viaggio torneo esplosione sparatoria concorso rogo "
	"furto rapina incendio "},
    {S_INIT("pt"), " o a ",
	" de do da dos das que em com e ou contra entre sobre por ",
	"|ólogo|óloga|gadora|dadora|jadora|cadora|tadora|", " computadora ",
	" cientista engenheiro engenheira comprador compradora "
	"vendedor dono dona investigador investigadora pesquisador "
	"pesquisadora autor autora avançado médico médica advogado "
	"advogada agricultor biólogo ",
	" motorista condutor condutora acusado acusada agente policial "
	"ciclista passageiro passageira proprietário proprietária "
	"atirador agressor motociclista ",
	" julgamento veredicto veredito acidente colisão cerimônia cerimónia "
	"evento festival exposição fusão audiência viagem torneio explosão "
	"tiroteio concurso assalto incêndio "},
    {S_INIT("nl"), " de het ",
	" van die dat in uit met voor bij achter en of tegen tussen over door "
	"op ",
	"|oloog|ologe|kundige|", " ",
	" onderzoeker onderzoekster eigenaar koper verkoper boer "
	"schilder schrijver arts advocaat kunstenaar ",
	" bestuurder automobilist verdachte fietser motorrijder agent "
	"passagier beklaagde schutter filosoof automobiliste "
	"bestuurster dader overvaller ",
	" proces vonnis ongeluk ongeval botsing plechtigheid evenement "
	"festival tentoonstelling fusie zitting reis toernooi explosie "
	"schietpartij inval cursus brand overval inbraak "},
};

static const struct definite *definite_of(struct str language)
{
	int k = LANGUAGE_ROW(definite, language);
	return k < 0 ? NULL : &definite[k];
}

/* Behind "of" what is told of by a name or in general has no article. */
static struct str owner_of(
    const struct definite *d, struct words *w, struct word *word, bool german)
{
	static const char genitive[] =
	    " of des der du de del della dell dello do da van ";
	static const char with_article[] =
	    " des der du del della dell dello do "
	    "da ";
	struct str none = {NULL, 0};
	if (!word_listed(genitive, word->folded))
		return none;
	bool known = word_listed(with_article, word->folded);
	if (!words_next(w, word))
		return none;
	if (word_listed(d->the, word->folded)) {
		known = true;
		if (!words_next(w, word))
			return none;
	}
	return known && word->upper == german && word->joined &&
		       utf8_len(word->folded) >= NOUN_MIN
		   ? word->raw
		   : none;
}

/* "The painter on Monday said": it is not of that. */
static bool when(
    struct str language, struct words rest, struct str word, const char *of)
{
	struct word next;
	return word_listed(of, word) && words_next(&rest, &next) &&
	       (next.number || date_word(date_words(language), next.folded));
}

/* "L'accusé". */
static bool elided(struct str the, struct str noun)
{
	const char *end = the.p + the.n;
	return end < noun.p &&
	       (str_eq((struct str){end, (size_t)(noun.p - end)}, S("'")) ||
		   str_eq(
		       (struct str){end, (size_t)(noun.p - end)}, S("\u2019")));
}

/* "La ciclista guatemalteca Ann Example": behind an adjective. */
static bool names_behind(
    struct str language, struct words *w, const struct word *word)
{
	static const char tags[] = " fr es it pt ";
	struct word next;
	return word_listed(tags, str_sub(language, 0, 2)) &&
	       !subject_verb(language, word->folded) &&
	       utf8_len(word->folded) >= NOUN_MIN && words_next(w, &next) &&
	       next.upper && next.joined;
}

/* It says which one: "of", or "d'un", "dell'orto". */
static bool says_which(const struct definite *d, struct str word)
{
	ptrdiff_t at = str_chr(word, '\'');
	if (at < 0)
		at = str_find(word, S("\u2019"));
	return word_listed(d->of, at > 0 ? str_sub(word, 0, (size_t)at) : word);
}

/* The noun it begins with, or what that is of: the other is empty. */
static void begin(struct str language, struct str sentence,
    struct str *out_noun, struct str *out_owner)
{
	static const char led[] =
	    " for under according selon pour según para secondo per "
	    "segundo volgens voor laut für wie as comme como come zoals ";
	const struct definite *d = definite_of(language);
	struct str noun;
	struct words w = words_of(sentence);
	struct word word;
	bool german = str_istarts(language, S("de"));
	*out_noun = *out_owner = (struct str){NULL, 0};
	if (!d || !words_next(&w, &word) || word.raw.p != sentence.p)
		return;
	while (word_listed(led, word.folded) || str_eq(word.folded, S("to")))
		if (!words_next(&w, &word))
			return;
	struct str the = word.raw;
	if (!word_listed(d->the, word.folded) || !words_next(&w, &word) ||
	    word.upper != german || !(word.joined || elided(the, word.raw)) ||
	    utf8_len(word.folded) < NOUN_MIN)
		return;
	noun = word.raw;
	if (!words_next(&w, &word))
		return;
	if (when(language, w, word.folded, d->of))
		*out_noun = noun;
	else if (says_which(d, word.folded))
		*out_owner = owner_of(d, &w, &word, german);
	else if (!word.upper && !names_behind(language, &w, &word))
		*out_noun = noun;
}

struct str role_of(struct str language, struct str sentence)
{
	struct str noun, owner;
	begin(language, sentence, &noun, &owner);
	return noun;
}

struct str role_owner(struct str language, struct str sentence)
{
	struct str noun, owner;
	begin(language, sentence, &noun, &owner);
	return owner;
}

bool role_person(struct str language, struct str noun)
{
	const struct definite *d = definite_of(language);
	return d && !word_listed(d->none, noun) &&
	       !word_listed(d->actors, noun) &&
	       (word_listed(d->people, noun) || word_ends(d->ends, noun));
}

bool role_actor(struct str language, struct str noun)
{
	const struct definite *d = definite_of(language);
	return d && word_listed(d->actors, noun);
}

bool role_event(struct str language, struct str noun)
{
	const struct definite *d = definite_of(language);
	return d && word_listed(d->events, noun);
}

bool role_general(struct str text, struct str noun)
{
	static const char may[] =
	    " may must can muss darf kann doit peut debe puede podrá deberá "
	    "deve può pode poderá moet mag kan skal må bør ska måste może musi "
	    "powinien powinna může musí smí môže smie может должен должна "
	    "обязан обязана вправе може повинен повинна трябва mora poate "
	    "trebuie voi pitää täytyy μπορεί πρέπει οφείλει dapat bisa harus "
	    "wajib boleh ";
	struct words w =
	    words_of(str_sub(text, (size_t)(noun.p - text.p) + noun.n, text.n));
	struct word word;
	return words_next(&w, &word) && word_listed(may, word.folded);
}

static struct str stem_of(struct str noun)
{
	size_t end = 0, n = 0;
	uint32_t c;
	if (utf8_len(noun) <= NOUN_STEM + 1)
		return noun;
	while (n++ < NOUN_STEM)
		end += utf8_next(noun, end, &c);
	return str_sub(noun, 0, end);
}

bool role_in(struct str text, struct str noun)
{
	return word_stem_in(text, stem_of(noun));
}

bool role_introduced(struct str text, struct str noun)
{
	static const char indefinite[] =
	    " a an another ein eine einen einem einer un une uno una um uma "
	    "een ";
	struct words w = words_of(text);
	struct word word;
	int since = 3; /* words */
	while (words_next(&w, &word)) {
		ptrdiff_t end = str_ifind(word.raw, noun);
		bool compound = end > 0 && (size_t)end + noun.n == word.raw.n;
		if (since < 3 &&
		    (compound || str_istarts(word.raw, stem_of(noun))))
			return true;
		since = word_listed(indefinite, word.folded) ? 0 : since + 1;
	}
	return false;
}

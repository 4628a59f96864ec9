/* SPDX-License-Identifier: MIT */
/* gazetted: sentences whose subject is left away. */
/*
 *	Rodio se | Nació | Fue detenido | No ha querido     a finite verb first,
 *	   |          \        |       /                    as its ending tells
 *	   en Sevilla | el niño Juan | dos hombres | hablar
 *	   |            |              |             an infinitive: of nobody
 *	   |            an article, a number, a name: the subject, behind verbs
 *	   |            of what happens of itself, and behind the passive;
 *	   |            behind others it is rather what is done
 *	   a preposition or a conjunction: the subject is not here
 */
#include "prose/subject.h"

#include "base/utf8.h"
#include "prose/subject_table.h"
#include "text/sentence.h"

#define NAME_WITHIN 3 /* words from the verb */

/* Numbers before a subject, and what they measure besides. */
static const char counts[] =
    " dos tres cuatro cinco seis siete ocho nueve diez once doce veinte "
    "treinta "
    "varios varias decenas cientos miles numerosos numerosas "
    "due tre quattro cinque sei sette otto nove dieci undici dodici venti "
    "trenta alcuni alcune diversi diverse decine centinaia migliaia numerosi "
    "numerose circa oltre "
    "dois duas três quatro sete oito nove dez doze vinte trinta vários várias "
    "dezenas centenas milhares ";
static const char spans[] =
    " días horas semanas meses años minutos veces giorni ore "
    "settimane mesi anni minuti volte dias anos vezes ani luni "
    "zile ore săptămâni lat lata dni godzin miesięcy tygodni let "
    "dní hodin měsíců rokov mesiacov godina dana sati mjeseci лет "
    "дней часов недель месяцев років днів годин χρόνια ώρες μέρες "
    "ημέρες μήνες λεπτά εβδομάδες ";

/* Before a verb, or right behind it, and part of it: "No quiso", "Urodził
 * się". */
/* Verbs that measure what was named before: "Kosztuje 780 milionów". */
static const char measures[] =
    " mide pesa cuesta tiene misura costa mede custa tem kosztuje waży mierzy "
    "liczy ma váží měří stojí má весит стоит насчитывает важить коштує має "
    "cântărește costă ima stoji teži тежи струва κοστίζει ζυγίζει έχει ";
static const char negations[] = " no non não nie ne nu δεν не ";
static const char nominatives[] = " ο η οι ένας "; /* no object has these */
static const char passives[] = "|ηκε|ηκαν|θησαν|"; /* in one word */
static const char themselves[] = " se si s și ";
static const char clitics[] = " se si się su je sa се је су ";

/* A number stands before the i-th word: "Sono arrivati 300 migranti". */
static bool counted(const struct lead_in *w, size_t i)
{
	const char *p = w->words[i - 1].p + w->words[i - 1].n;
	const char *from = p;
	while (p < w->words[i].p && !ch_digit(*p))
		p++;
	return p < w->words[i].p && p - from <= 2;
}

static bool day(const struct dropping *d, const struct lead_in *w, size_t i)
{
	return word_listed(d->days, w->words[i]) || counted(w, i);
}

static bool is_finite(const struct dropping *d, struct str word)
{
	return word_listed(d->verbs, word) ||
	       (word_ends(d->endings, word) && !word_listed(d->none, word));
}

/* What it happens to follows: "Zmieniają się też ceny", and what acts as well,
 * "Odpowie za to także burmistrz". */
static const char also[] =
    " też także również już dziś wczoraj také už včera aj tiež već jučer "
    "također већ јуче такође ";

/* Where a subject stands behind the verb, whose last word is `v`, or 0: "Ha
 * muerto el actor", "Fue detenido ayer Bo Prueba", "Han sido detenidos tres
 * hombres", before another verb does. Without articles a name that is not near
 * may be that of what is before it; an article behind a number begins anew. */
static size_t subject_at(
    const struct dropping *d, const struct lead_in *w, size_t v)
{
	static const char all[] = " tutti tutte todos todas ";
	bool led = false; /* by a preposition, with an article or a name */
	for (size_t i = v + 1; i < w->n; i++) {
		struct str word = w->words[i], before = w->words[i - 1];
		bool name = word_capital(word), number = counted(w, i);
		bool article = word_listed(d->articles, word);
		if (article && word_listed(nominatives, word))
			return i;
		bool past = number && article; /* "a 12 i morti" */
		led =
		    !past && (word_listed(d->led, before) ||
				 (led && (word_listed(d->articles, before) ||
					     word_listed(all, before) ||
					     (name && word_capital(before)))));
		if (word_listed(" que che că że aby by ότι να ", word))
			return 0;
		if (!past && word_listed(d->led, word))
			continue;
		if (!name && (is_finite(d, word) ||
				 (*d->articles && word_ends(d->unfit, word))))
			return 0;
		if (i > v + 1 && !*d->articles && word_listed(also, before) &&
		    !word_ends(d->unfit, word))
			return i;
		if (led)
			continue;
		if (name && (*d->articles || i < v + NAME_WITHIN))
			return i;
		if (article && (i + 1 == w->n || !day(d, w, i + 1)))
			return i;
		size_t noun = i + !number; /* that is counted */
		if ((number || word_listed(counts, word)) &&
		    !(noun < w->n && word_listed(spans, w->words[noun])))
			return i;
	}
	return 0;
}

/* Participles of "be" that stand before another's: "È stato fermato". */
static const char been[] = " sido stato stata stati state estado fost ";

/* A verb in front: its last word, and what kind of verb it is. */
struct front {
	size_t last;
	bool found, passive, happens, copula;
};

/* "Ha promesso", "Fue detenido", "Si è dimesso": the participle is at `i`. */
static bool compound(const struct dropping *d, const struct lead_in *w,
    size_t i, struct front *out)
{
	bool itself = i > 1 && word_listed(themselves, w->words[i - 2]);
	out->passive = word_listed(d->be, w->words[i - 1]);
	if (w->comma[i - 1] ||
	    !(out->passive || word_listed(d->have, w->words[i - 1])))
		return false;
	bool twice = i + 1 < w->n && word_listed(been, w->words[i]);
	out->passive |= twice;
	i += twice;
	out->last = i;
	out->happens = word_begins(d->happens, w->words[i]);
	if (str_eq(d->language, S("ro")) &&
	    word_listed(" va vor ar ", w->words[i - 1]))
		return word_ends("|a|e|i|", w->words[i]); /* "Va costa" */
	return !word_capital(w->words[i]) &&
	       (word_ends(d->participles, w->words[i]) ||
		   ((!out->passive || out->happens || twice || itself) &&
		       word_ends(d->irregular, w->words[i])));
}

/* "No descarta que", "Non vuole pagare": what else can stand there. */
static bool denied(const struct dropping *d, const struct lead_in *w, size_t i)
{
	static const char others[] = " hay es son é è sono se si há todo todos "
				     "toda todas solo sólo só solamente tutti "
				     "tutte basta ";
	return i && i + 1 < w->n && !word_capital(w->words[i]) &&
	       !word_listed(others, w->words[i]) &&
	       (word_listed(
		    " que che că że že aby by ότι να ", w->words[i + 1]) ||
		   (*d->articles && word_ends(d->unfit, w->words[i + 1])));
}

static const char may[] =
    " possono può potranno potrà devono deve dovranno dovrà pueden puede "
    "podrán podrá deben debe deberán deberá podem pode poderão poderá devem "
    "deve deverão deverá ";

static const char slavic_may[] =
    " ma mają może mogą musi muszą będzie będą má mají může mohou musí bude "
    "budou môže môžu majú může ";

/* Whose subject stands before them, though they have a clitic: "Domagają się
 * podwyżek". */
static const char wants[] =
    " domaga domagają skarży skarżą obawia obawiają stara starają spodziewa "
    "spodziewają zgadza zgadzają opowiada opowiadają ";

static struct front front_of(const struct dropping *d, const struct lead_in *w)
{
	size_t i = word_listed(negations, w->words[0]);
	bool itself = !i && word_listed(themselves, w->words[0]);
	i += itself;
	struct front f = {.found = false};
	if (i + 1 >= w->n)
		return f;
	/* "Possono essere acquistati" */
	i += i + 3 < w->n && word_listed(may, w->words[i]) &&
	     word_listed(" essere ser ", w->words[i + 1]);
	f.found = compound(d, w, i + 1, &f);
	f.passive |= itself; /* "Si è spento l'attore" */
	if (f.found)
		return f;
	struct str verb = w->words[i];
	f = (struct front){.last = i,
	    .copula = word_listed(d->be, verb),
	    .happens = itself || word_begins(d->happens, verb) ||
		       word_ends(passives, verb),
	    .found = is_finite(d, verb) || (!itself && denied(d, w, i))};
	/* "Mają powstać dwa mosty" */
	if (f.found && !w->comma[i] && word_listed(slavic_may, verb) &&
	    word_begins(d->happens, w->words[i + 1])) {
		f.last++;
		f.happens = true;
	}
	if (!w->comma[i] && word_listed(clitics, w->words[i + 1])) {
		f.last++; /* also the passive: "Rozpoczął się mecz" */
		f.happens = !word_listed(wants, verb);
		f.found |= !f.happens;
	}
	return f;
}

/* "Es necesario que", "È possibile pagare": nobody is left away. */
static bool impersonal(
    const struct dropping *d, const struct lead_in *w, size_t next)
{
	return next + 1 < w->n &&
	       (word_listed(" que che că że ", w->words[next + 1]) ||
		   word_ends(d->unfit, w->words[next + 1]));
}

static bool name_behind(const struct lead_in *w, size_t i)
{
	for (; i < w->n; i++)
		if (word_capital(w->words[i]))
			return true;
	return false;
}

/* What stands behind the verb is no preposition: the subject, or an object. */
static enum subject bare(const struct dropping *d, const struct lead_in *w,
    const struct front *f, size_t next)
{
	bool article = word_listed(d->articles, w->words[next]);
	if (f->copula && !article &&
	    (impersonal(d, w, next) ||
		(*d->articles && subject_at(d, w, next))))
		return SUBJECT_TOLD; /* "Sigue abierta la investigación" */
	if (!*d->happens)
		return !f->passive && !f->copula &&
			       word_ends(d->unfit, w->words[next]) &&
			       !name_behind(w, next)
			   ? SUBJECT_LOST
			   : SUBJECT_TOLD;
	if (f->passive)
		return !*d->articles || subject_at(d, w, next - 1)
			   ? SUBJECT_TOLD
			   : SUBJECT_LEFT;
	if (f->happens || (f->copula && article) ||
	    (word_listed(nominatives, w->words[next]) && !f->copula))
		return SUBJECT_TOLD;
	if (word_ends(d->unfit, w->words[next]))
		return SUBJECT_LOST;
	if (!article && *d->articles && subject_at(d, w, next))
		return SUBJECT_TOLD; /* "Sigue abierta la investigación" */
	/* "Ganó el Madrid", "Ha perso la vita un uomo" */
	if (article && ((next + 1 < w->n && word_capital(w->words[next + 1])) ||
			   subject_at(d, w, next + 1)))
		return SUBJECT_TOLD;
	return SUBJECT_LEFT;
}

/* "Pasó 19 horas", "Znalazł 1200 monet": of one, and what is behind are many,
 * so they are not who does it. But "Zahynul 1 člověk". */
static bool counts_objects(
    const struct dropping *d, const struct lead_in *w, size_t next)
{
	static const char singular[] = "|ó|ò|ou|eu|iu|ł|ła|al|il|el|dl|nul|ala|"
				       "ila|ela|dla|nula|л|ла|ув|ав|"
				       "ив|";
	const char *p = w->words[next - 1].p + w->words[next - 1].n;
	if (!counted(w, next) || !is_finite(d, w->words[next - 1]) ||
	    !word_ends(singular, w->words[next - 1]))
		return false;
	while (!ch_digit(*p))
		p++;
	return (*p != '1' || ch_digit(p[1])) && !name_behind(w, next);
}

/* A name that may be the subject: "Rafał", but not "Toruniowi". */
static bool named(const struct dropping *d, struct str word)
{
	return word_capital(word) &&
	       (*d->articles || !word_ends("|owi|emu|ovi|ami|ego|ého|", word));
}

bool subject_verb(struct str language, struct str word)
{
	const struct dropping *d = subject_dropping(language);
	return d && (is_finite(d, word) || word_listed(d->be, word) ||
			word_listed(d->have, word));
}

/* "Ya ha pedido perdón": what may stand before such a verb. */
static const char already[] =
    " ya già já deja już už уже вже ήδη ja aún ancora ainda ";

static struct lead_in behind_first(const struct lead_in *w)
{
	struct lead_in rest = {.n = w->n - 1};
	for (size_t i = 0; i < rest.n; i++) {
		rest.words[i] = w->words[i + 1];
		rest.comma[i] = w->comma[i + 1];
	}
	return rest;
}

enum subject subject_of(struct str language, const struct lead_in *w)
{
	const struct dropping *d = subject_dropping(language);

	if (!d || w->n < 2)
		return SUBJECT_TOLD;
	struct lead_in rest;
	if (word_listed(already, w->words[0]) && !w->comma[0] && w->n > 2) {
		rest = behind_first(w);
		w = &rest;
	}
	if (word_listed(measures, w->words[0]) && counted(w, 1))
		return SUBJECT_LOST;
	struct front f = front_of(d, w);
	size_t next = f.last + 1;
	if (!f.found || next >= w->n || named(d, w->words[next]) ||
	    is_finite(d, w->words[next]))
		return SUBJECT_TOLD; /* "Rafał zdobył" */
	if (word_listed(d->ages, w->words[next]) || counts_objects(d, w, next))
		return SUBJECT_LOST;
	if (!word_listed(d->led, w->words[next]))
		return w->comma[f.last] ? SUBJECT_TOLD : bare(d, w, &f, next);
	bool own = f.passive || f.happens || f.copula; /* it may be far */
	if (f.copula && word_listed(" que che că ότι πως ", w->words[next]))
		return SUBJECT_TOLD; /* "Resta che" */
	size_t at = subject_at(d, w, f.last);
	/* the last word that we see: of a subject, or a day */
	bool unsure = at + 1 == w->n && word_listed(d->articles, w->words[at]);
	own |= at && (word_listed(nominatives, w->words[at]) ||
			 word_listed(also, w->words[at - 1]));
	if (at && !unsure)
		return own || f.copula ? SUBJECT_TOLD : SUBJECT_LEFT;
	if (own && word_listed(also, w->words[next]) && !*d->articles)
		return SUBJECT_TOLD;
	return f.copula || (own && (unsure || !*d->articles)) ? SUBJECT_LEFT
							      : SUBJECT_LOST;
}

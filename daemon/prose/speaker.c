/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that tell what somebody says who is not named. */
#include "prose/speaker.h"

#include "base/utf8.h"
#include "prose/openings.h"
#include "prose/speaker_table.h"
#include "text/sentence.h"

#define BETWEEN                                                                \
	3 /* words between a pronoun and its verb: "have since said"           \
	   */

/* "Also, he said": what may stand before a verb that has no subject. */
static const char besides[] =
    " también además asimismo inoltre anche poi ancora também além disso "
    "ainda również też ponadto także také dále kromě toho tiež ďalej okrem "
    "također takođe такође uz to mai de asemenea și totodată επίσης ακόμη "
    "كما emellett továbbá també همچنین далее також также ";

static bool pronoun(const struct speaking *s, struct str word)
{
	return word_listed(s->pronouns, word) ||
	       leaning_pronoun(s->language, word);
}

bool speaker_says(struct str language, struct str word)
{
	const struct speaking *s = speaker_words(language);
	return s && word_listed(s->verbs, word);
}

bool speaker_person(struct str language, struct str word)
{
	const struct speaking *s = speaker_words(language);
	return (s && pronoun(s, word)) || leaning_pronoun(language, word);
}

bool speaker_subject(struct str language, struct str word)
{
	const struct speaking *s = speaker_words(language);
	return s && *s->pronouns ? word_listed(s->pronouns, word)
				 : leaning_pronoun(language, word);
}

bool speaker_one(struct str language, const struct lead_in *w)
{
	static const char one[] =
	    " he she er sie il elle él ella lui lei ele ela hij zij ze han hon "
	    "hun on ona ő el ea ell αυτός он она він вона ён яна той тя тој "
	    "таа "
	    "hän ta tema jis ji viņš viņa הוא היא उन्होंने वह او وی ";
	static const char theirs[] =
	    " his her sein seine son sa ses haar hans hennes hendes hänen jego "
	    "su sus jej jeho její его её ее його її яго яе njegov njezin "
	    "njegova "
	    "njezina неговият нейният उनका उनकी उनके onun ";
	if (w->n > 1 &&
	    word_listed(
		" il lo la i gli le o a os as el els les ", w->words[0]) &&
	    word_listed(
		" suo sua suoi sue seu sua seus suas seva seves ", w->words[1]))
		return leaning_pair(language, w);
	if (w->n > 1 && word_listed(theirs, w->words[0]) &&
	    leaning_word(language, w->words[0]))
		return !word_listed(" name nom ", w->words[1]) &&
		       (str_istarts(language, S("de")) ||
			   !word_capital(w->words[1])); /* "Hans Orlin" */
	if (w->n < 2 || !speaker_subject(language, w->words[0]) ||
	    (w->n > 2 && word_listed(" agit agissait ", w->words[2])))
		return false;
	/* "Sie haben" are many, or the reader */
	return word_listed(one, w->words[0]) &&
	       !(word_listed(" sie ze zij ", w->words[0]) &&
		   (word_ends("|en|", w->words[1]) ||
		       word_listed(" sind zijn ", w->words[1])));
}

/* "a ajouté": what stands before the verb. */
static bool auxiliary(struct str word)
{
	return word_listed(" has have had hat haben hatte a ont avait ha hanno "
			   "aveva tem heeft hebben had har va van است ",
	    word);
}

/* "He said", "She has also told": but not "She was told", "Ông Nguyễn nói". */
static bool pronoun_says(const struct speaking *s, const struct lead_in *w)
{
	static const char others[] =
	    " was were is are be been who that which whom to and or but not "
	    "never nothing no wird wurde ist war est été fue è stato stata foi "
	    "был была были było był była een ein a the ";
	size_t far = word_listed(" hi fa ", s->language) /* the verb is last */
			 ? LEAD_IN_MAX
			 : BETWEEN + 1;
	if (!pronoun(s, w->words[0]))
		return false;
	for (size_t i = 1; i < w->n && i <= far; i++) {
		if (w->comma[i - 1])
			return false;
		if (word_listed(s->verbs, w->words[i]))
			return true;
		if (word_capital(w->words[i]) ||
		    (word_listed(others, w->words[i]) &&
			!auxiliary(w->words[i])))
			return false;
	}
	return false;
}

/* What was said is before: "Dies teilte die Polizei mit", "Lo ha detto". */
static bool it_says(const struct speaking *s, const struct lead_in *w)
{
	size_t at = 1;
	if (!word_listed(" dies das lo ", w->words[0]))
		return false;
	at += w->n > at && auxiliary(w->words[at]);
	return at < w->n && word_listed(s->verbs, w->words[at]);
}

/* "Dijo a los periodistas que": to whom. */
static const char reporters[] =
    " a al la los las ai alla agli aos à ao στους στον στην la imprensa prensa "
    "stampa periodistas giornalisti jornalistas medios novinářům reportérům "
    "novinárom dziennikarzom reporterom δημοσιογράφους δημοσιογράφο presei "
    "reporterilor jurnaliștilor novinarima újságíróknak ";

/* "Dodał, że", "Ha inoltre spiegato che", "Hozzátette:". */
static bool nobody_says(const struct speaking *s, const struct lead_in *w)
{
	size_t i = 0;
	if (!*s->that)
		return false;
	while (i < w->n && i < 2 && word_listed(besides, w->words[i]))
		i++;
	bool beside = i > 0;
	if (i < w->n && auxiliary(w->words[i]) && !w->comma[i])
		i++;
	while (i < w->n && i < 4 && word_listed(besides, w->words[i]))
		i++;
	if (i >= w->n || !word_listed(s->verbs, w->words[i]))
		return false;
	while (i + 1 < w->n && !w->comma[i] &&
	       word_listed(reporters, w->words[i + 1]))
		i++;
	return i + 1 < w->n &&
	       (w->comma[i] || word_listed(s->that, w->words[i + 1]) ||
		   (beside && !word_capital(w->words[i + 1])));
}

/* "In a letter he wrote on Monday, Ann Example ...", "A trip he said would be":
 * what is told of the noun before. `i` is the pronoun. */
static bool of_noun(const struct lead_in *w, size_t i)
{
	static const char articles[] = " a an the another ",
			  behind[] = " to on in at last late earlier yesterday "
				     "today would could might ";
	if (i < 2 || i + 2 >= w->n || w->comma[i - 1] || w->comma[i + 1] ||
	    !word_listed(behind, w->words[i + 2]))
		return false;
	for (size_t k = 1; k + 1 < i; k++)
		if (word_listed(articles, w->words[k]))
			return true;
	return false;
}

/* "Am Abend sagte sie", "Según explicó, ...". But "After he said so, ...". */
static bool opened(const struct speaking *s, const struct lead_in *w)
{
	if (!word_listed(s->openers, w->words[0]) ||
	    (word_listed(" after before since until ", w->words[0]) &&
		pronoun(s, w->words[1])))
		return false;
	for (size_t i = 1; i + 1 < w->n; i++) {
		bool says = word_listed(s->verbs, w->words[i]);
		bool then = word_listed(s->verbs, w->words[i + 1]);
		if ((says && word_listed(s->pronouns, w->words[i + 1])) ||
		    (then && word_listed(s->pronouns, w->words[i]) &&
			!of_noun(w, i)))
			return true;
	}
	for (size_t i = 1; i < w->n && i < 4 && !*s->pronouns; i++)
		if (word_listed(s->verbs, w->words[i]) && w->comma[i])
			return true;
	return false;
}

/* "A su juicio, ...". */
static bool of_view(const struct speaking *s, const struct lead_in *w)
{
	static const char when[] =
	    " after before during since until despite avant après pendant "
	    "depuis dès malgré durante antes desde tras después pese dopo "
	    "prima depois ";
	if (word_listed(when, w->words[0]))
		return false; /* "Avant son procès, ..." */
	for (size_t i = 1; i + 1 < w->n && i < 3; i++)
		if (word_listed(s->own, w->words[i]) && w->comma[i + 1] &&
		    !w->comma[i] && !w->comma[i - 1])
			return true;
	return false;
}

/* "According to her": but "Theo ông Nguyễn", "Theo ông chủ". */
static bool in_their_view(struct str language, const struct lead_in *w)
{
	struct opening o;
	opening_read(w, &o);
	size_t n = opening_among(&o, speaker_views(language));
	return n && (w->comma[n - 1] || !str_istarts(language, S("vi")));
}

bool speaker_unnamed(struct str language, const struct lead_in *w)
{
	const struct speaking *s = speaker_words(language);
	const char *unspaced = speaker_unspaced(language);
	if (!w->n)
		return false;
	if (*unspaced)
		return leaning_listed(unspaced, w->words[0]);
	if (w->n > 1 && s &&
	    (pronoun_says(s, w) || it_says(s, w) || nobody_says(s, w) ||
		opened(s, w) || of_view(s, w)))
		return true;
	return in_their_view(language, w);
}

bool speaker_only(struct str language, const struct lead_in *w)
{
	const struct speaking *s = speaker_words(language);
	const char *unspaced = speaker_unspaced(language);
	size_t i = 0;
	if (!w->n)
		return false;
	if (*unspaced)
		return leaning_listed(unspaced, w->words[0]);
	while (s && i < w->n && i <= BETWEEN &&
	       !word_listed(s->verbs, w->words[i]))
		i++;
	if (!s || i == w->n || !word_listed(s->verbs, w->words[i]))
		return false;
	/* "said his lawyer", but "Orlin told his staff" */
	if ((i && speaker_subject(language, w->words[i - 1])) ||
	    (i + 1 < w->n && (speaker_subject(language, w->words[i + 1]) ||
				 (!i && pronoun(s, w->words[1])))))
		return true;
	for (i = 0; i < w->n && *s->that; i++)
		if (!word_listed(s->verbs, w->words[i]) &&
		    !word_listed(besides, w->words[i]) &&
		    !auxiliary(w->words[i]))
			return false;
	return *s->that;
}

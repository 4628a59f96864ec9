/* SPDX-License-Identifier: MIT */
/* gazetted: first words that go on, and say no more than that. */
#include "prose/onward.h"

#include "prose/opened.h"
#include "prose/walk.h"
#include "text/language_row.h"

/* Until now, meanwhile, also: no "but", "therefore" or "then", which take up
 * what they turn against or come of. */
static const struct language_list rows[] = {
    {S_INIT("en"), "|so far|meanwhile|in the meantime|at the same time|also|"
		   "there is also|there are also|there was also|"
		   "there were also|there has also been|there have also been|"},
    {S_INIT("de"),
	"|unterdessen|derweil|währenddessen|indessen|gleichzeitig|zugleich|"
	"ebenfalls|bisher wurden|bislang wurden|insgesamt wurden|"
	"es gibt auch|es gab auch|es sind auch|es waren auch|"},
    {S_INIT("fr"),
	"|entretemps|entre temps|parallèlement|par ailleurs|"
	"dans le même temps|au même moment|il y a aussi|il y a également|"},
    {S_INIT("es"), "|también|mientras tanto|entretanto|al mismo tiempo|"
		   "asimismo|hay también|también hay|"},
    {S_INIT("it"), "|anche|intanto|nel frattempo|allo stesso tempo|"
		   "al tempo stesso|c è anche|ci sono anche|"},
    {S_INIT("pt"), "|também|enquanto isso|ao mesmo tempo|há também|"},
    {S_INIT("ca"), "|també|mentrestant|al mateix temps|hi ha també|"},
    {S_INIT("ro"), "|între timp|totodată|de asemenea|în același timp|"},
    {S_INIT("nl"), "|ondertussen|intussen|tegelijkertijd|er is ook|"
		   "er zijn ook|"},
    {S_INIT("sv"), "|också|samtidigt|under tiden|det finns också|"},
    {S_INIT("da"), "|også|samtidig|imens|der er også|"},
    {S_INIT("no"), "|også|samtidig|imens|det er også|"},
    {S_INIT("pl"), "|także|również|tymczasem|jednocześnie|"
		   "w tym samym czasie|istnieje też|"},
    {S_INIT("cs"), "|také|mezitím|zároveň|současně|"},
    {S_INIT("sk"), "|tiež|medzitým|zároveň|súčasne|"},
    {S_INIT("hr"), "|također|u međuvremenu|istodobno|"},
    {S_INIT("sr"), "|takođe|u međuvremenu|također|такође|у међувремену|"},
    {S_INIT("ru"), "|также|тем временем|между тем|одновременно|"
		   "в то же время|есть также|"},
    {S_INIT("uk"), "|також|тим часом|водночас|одночасно|є також|"},
    {S_INIT("bg"), "|също|междувременно|едновременно|в същото време|"},
    {S_INIT("hu"), "|eközben|időközben|mindeközben|"},
    {S_INIT("fi"), "|myös|samaan aikaan|samalla|sillä välin|"},
    {S_INIT("el"), "|επίσης|παράλληλα|ταυτόχρονα|στο μεταξύ|εν τω μεταξύ|"},
    {S_INIT("tr"), "|bu arada|aynı zamanda|ayrıca|şu ana kadar|şu ana dek|"},
    {S_INIT("id"), "|sementara itu|"},
    {S_INIT("vi"), "|trong khi đó|"},
    {S_INIT("ar"), "|في غضون ذلك|وفي غضون ذلك|"},
    {S_INIT("fa"), "|در همین حال|همچنین|"},
    {S_INIT("hi"), "|इस बीच|साथ ही|"},
    {S_INIT("ko"), "|한편|또한|"},
};

struct str onward(const struct walk *w, struct str sentence)
{
	static const struct str none = {NULL, 0};
	int k = LANGUAGE_ROW(rows, w->language);
	struct opening o;
	if (k < 0 || w->quoted || !w->lead.n ||
	    !(w->named || walk_uncased(sentence)))
		return none;
	opening_read(&w->lead, &o);
	size_t n = opening_among(&o, rows[k].words), at;
	if (!n || n >= w->lead.n)
		return none;
	at = (size_t)(w->lead.words[n].p - sentence.p);
	return str_sub(sentence, at, sentence.n);
}

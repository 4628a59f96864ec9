/* SPDX-License-Identifier: MIT */
/* gazetted: what in a letter's text is its frame's. */
/*
 *	You get this since you signed up.	a line that says so goes
 *
 * So do URLs that are no link's:
 *
 *	Your link: https://h.example/join?ref=Xk29fLq7	goes, with its label
 *	See https://h.example/a?uid=48151623 for more	loses what is theirs
 *
 * Mail programs make links of them, so they are judged as links are.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/url_host.h"
#include "feed/caps.h"
#include "feed/letter_deal.h"
#include "feed/letter_line.h"
#include "feed/letter_url.h"

#define LABEL_MAX 60  /* bytes before a URL that only say what it is */
#define OUT_MAX	  120 /* ... by which it may be left */
#define WHY_MAX	  240 /* ... of a line that says why one gets the letter */

/* Where the next URL begins, or the text ends. */
static size_t next_url(struct str s, size_t from)
{
	for (; from < s.n; from++) {
		struct str at = str_sub(s, from, s.n);
		if ((str_istarts(at, S("https://")) ||
			str_istarts(at, S("http://"))) &&
		    (!from || !ch_alnum(s.p[from - 1])))
			break;
	}
	return from;
}

static size_t url_end(struct str s, size_t from)
{
	size_t to = from;
	while (to < s.n && !ch_space(s.p[to]) && !strchr("<>\"", s.p[to]))
		to++;
	while (to > from && strchr(".,;:!?)]'", s.p[to - 1]))
		to--;
	return to;
}

/* Where the label of what stands at `at` begins; `at` itself where the text
 * before that says more. `theirs`: it need not end in a colon. */
static size_t label_begin(struct str s, size_t from, size_t at, bool theirs)
{
	size_t i = at;
	while (i > from &&
	       !(ch_space(s.p[i - 1]) && i > 1 && strchr(".!?\n", s.p[i - 2])))
		i--;
	bool leads = str_ends(str_trim(str_sub(s, i, at)), S(":"));
	return at - i <= LABEL_MAX && (theirs || leads) ? i : at;
}

/* Where the last sentence of a text begins, or its last line. */
static size_t last_sentence(struct str s)
{
	size_t i = s.n;
	while (i && ch_space(s.p[i - 1]))
		i--;
	while (i && s.p[i - 1] != '\n' &&
	       !(ch_space(s.p[i - 1]) && i > 1 && strchr(".!?", s.p[i - 2])))
		i--;
	return i;
}

/* A path or a query with what may be one reader's. */
static bool is_opaque(struct arena *a, struct str url)
{
	struct url u;
	if (!url_parse(a, url, &u))
		return false;
	struct str s = url_text(a, &u), piece;
	struct str rest =
	    str_sub(s, (size_t)str_find(s, S("://")) + 3 + u.host.n, s.n);
	bool any = false;
	for (size_t i = 0, to; i < rest.n; i = to + 1) {
		for (to = i; to < rest.n && ch_alnum(rest.p[to]); to++)
			;
		piece = str_sub(rest, i, to);
		any |= letter_may_be_id(piece);
	}
	return any;
}

/* What the words before a URL say of it: "To leave: https://...". Where they
 * end in no colon, it must look like one reader's. */
static unsigned words_before(struct arena *a, struct str label, struct str url)
{
	enum letter_talk t = letter_talk(a, str_trim(label));
	bool colon = str_ends(str_trim(label), S(":"));
	bool own = (t >= TALK_SURE && colon) ||
		   (t >= (colon ? TALK_ONLY : TALK_SURE) && is_opaque(a, url));
	return (letter_words(a, label) & (WORDS_OWN | WORDS_BROWSER)) |
	       (own ? WORDS_OWN : 0U);
}

/* A text that stays as it is loses only the way out; `words` are those before
 * it. */
static enum link_fate fate_as_is(
    struct arena *a, struct str url, unsigned words)
{
	bool out = words & WORDS_OWN || letter_link_own(a, url);
	return out && is_opaque(a, url) ? LINK_OWN : LINK_KEEP;
}

/* Few words lead to it, at a host that knows the reader, and its key names
 * nothing; a text has no more to tell by. */
static bool is_keyed(
    const struct link_judge *j, struct str front, struct str url)
{
	struct str said = str_sub(front, last_sentence(front), front.n);
	return j->named && said.n <= LABEL_MAX &&
	       !line_is_label(str_trim(said)) &&
	       map_get(j->owners, letter_owner(url_site(j->a, url))) &&
	       letter_unnamed_key(j->a, url) == KEY_DRAWN;
}

bool letter_next_url(struct str *rest, struct str *out)
{
	size_t at = next_url(*rest, 0), end = url_end(*rest, at);
	*out = str_sub(*rest, at, end);
	*rest = str_sub(*rest, end > at ? end : rest->n, rest->n);
	return out->n > 0;
}

struct str letter_said(const struct link_judge *j, struct str text, bool whole)
{
	size_t from = 0, at = next_url(text, 0), n = 0;
	if (at == text.n)
		return text;
	struct buf b = buf_init(text.n + 64);
	for (; at < text.n; at = next_url(text, from)) {
		size_t end = url_end(text, at);
		struct str was = str_sub(text, at, end), url = was;
		size_t begin =
		    whole ? from + last_sentence(str_sub(text, from, at))
			  : label_begin(text, from, at, true);
		unsigned words =
		    words_before(j->a, str_sub(text, begin, at), was);
		enum link_fate fate = LINK_CUT;
		if (whole)
			fate = fate_as_is(j->a, was, words);
		else if (n++ < LETTER_LINKS_MAX)
			fate = letter_link(j, was, words, &url);
		if (fate == LINK_KEEP && !whole &&
		    is_keyed(j, str_sub(text, 0, at), was))
			fate = LINK_CUT;
		if (fate == LINK_CUT)
			at = label_begin(text, from, at, false);
		else if (fate != LINK_KEEP && (!whole || words))
			at = begin;
		buf_adds(&b, str_sub(text, from, at));
		if (fate == LINK_KEEP)
			buf_adds(&b, url);
		from = end;
	}
	buf_adds(&b, str_sub(text, from, text.n));
	struct str out = buf_dup(j->a, &b);
	buf_free(&b);
	return out;
}

/* "Manage your subscription:", but not what has become of one. */
static bool leads_out(struct arena *a, struct str text)
{
	bool out = letter_words(a, text) & WORDS_OWN ||
		   letter_talk(a, text) >= TALK_SURE;
	return out && text.n <= OUT_MAX &&
	       !letter_states(letter_lower(a, text));
}

struct str letter_matter(struct arena *a, struct str lines, bool left)
{
	struct buf b = buf_init(lines.n + 1);
	for (size_t from = 0; from < lines.n;) {
		size_t at = next_url(lines, from);
		buf_adds(&b, str_sub(lines, from, at));
		struct str said = {b.p, b.n};
		size_t begin = last_sentence(said);
		if (left && at < lines.n &&
		    leads_out(a, str_trim(str_sub(said, begin, said.n))))
			b.n = begin;
		from = url_end(lines, at);
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out.p ? out : S("");
}

bool letter_says_why(struct arena *a, struct str text)
{
	static const char phrases[] =
	    "you are receiving this email|you are receiving this e-mail"
	    "|you are receiving this mail|you are receiving this message"
	    "|you are receiving this newsletter"
	    "|you are receiving this letter"
	    "|you are receiving this because|you are receiving this since"
	    "|you are receiving this as a|you're receiving this email"
	    "|you're receiving this e-mail|you're receiving this mail"
	    "|you're receiving this message"
	    "|you're receiving this newsletter"
	    "|you're receiving this letter|you're receiving this because"
	    "|you're receiving this since|you're receiving this as a"
	    "|you received this email|you received this e-mail"
	    "|you received this mail|you received this message"
	    "|you received this newsletter|you received this letter"
	    "|you received this because|you received this since"
	    "|you received this as a|you have received this email"
	    "|you have received this e-mail|you have received this mail"
	    "|you have received this message"
	    "|you have received this newsletter"
	    "|you have received this letter"
	    "|you have received this because|you have received this since"
	    "|you have received this as a|you've received this email"
	    "|you've received this e-mail|you've received this mail"
	    "|you've received this message"
	    "|you've received this newsletter|you've received this letter"
	    "|you've received this because|you've received this since"
	    "|you've received this as a|you are getting this email"
	    "|you are getting this e-mail|you are getting this mail"
	    "|you are getting this message"
	    "|you are getting this newsletter|you are getting this letter"
	    "|you are getting this because|you are getting this since"
	    "|you are getting this as a|you're getting this email"
	    "|you're getting this e-mail|you're getting this mail"
	    "|you're getting this message|you're getting this newsletter"
	    "|you're getting this letter|you're getting this because"
	    "|you're getting this since|you're getting this as a"
	    "|you get this email|you get this e-mail|you get this mail"
	    "|you get this message|you get this newsletter"
	    "|you get this letter|you get this because|you get this since"
	    "|you get this as a|sie erhalten diese e-mail"
	    "|sie erhalten diese mail|sie erhalten diesen newsletter"
	    "|sie erhalten diese nachricht|sie erhalten diesen brief"
	    "|du erhältst diese e-mail|du erhältst diese mail"
	    "|du erhältst diesen newsletter|du erhältst diese nachricht"
	    "|sie bekommen diese e-mail|sie bekommen diesen newsletter"
	    "|du bekommst diese e-mail|du bekommst diese mail"
	    "|du bekommst diesen newsletter|wurde ihnen diese e-mail"
	    "|wurde ihnen dieser newsletter|wurde dir diese e-mail"
	    "|wurde dir dieser newsletter|vous recevez cet e-mail"
	    "|vous recevez cet email|vous recevez ce courriel"
	    "|vous recevez ce message|vous recevez cette lettre"
	    "|vous recevez cette newsletter|vous avez reçu cet e-mail"
	    "|vous avez reçu cet email|vous avez reçu ce courriel"
	    "|tu reçois cet e-mail|tu reçois cet email"
	    "|tu reçois cette newsletter|recibes este correo"
	    "|recibes este mensaje|recibes este boletín"
	    "|recibes este email|recibes este e-mail|recibe este correo"
	    "|recibe este mensaje|recibe este boletín"
	    "|has recibido este correo|has recibido este mensaje"
	    "|has recibido este email|ricevi questa email"
	    "|ricevi questa e-mail|ricevi questa newsletter"
	    "|ricevi questo messaggio|hai ricevuto questa email"
	    "|hai ricevuto questa e-mail|hai ricevuto questo messaggio"
	    "|você recebeu este e-mail|você recebeu este email"
	    "|você recebeu esta mensagem|você está recebendo este e-mail"
	    "|você está recebendo este email|je ontvangt deze mail"
	    "|je ontvangt deze e-mail|je ontvangt deze nieuwsbrief"
	    "|je ontvangt dit bericht|u ontvangt deze mail"
	    "|u ontvangt deze e-mail|u ontvangt deze nieuwsbrief"
	    "|u ontvangt dit bericht|otrzymujesz tę wiadomość"
	    "|otrzymujesz ten e-mail|otrzymujesz tego e-maila"
	    "|otrzymujesz ten newsletter|du får det här mejlet"
	    "|du får det här brevet|du får detta mejl|du får detta mail"
	    "|du får detta brev|du får denne mail|du får denne e-mail"
	    "|du får dette nyhedsbrev|du får denne e-posten"
	    "|du får dette nyhetsbrevet|du modtager denne mail"
	    "|du modtager denne e-mail|du modtager dette nyhedsbrev"
	    "|du mottar denne e-posten|du mottar dette nyhetsbrevet"
	    "|saat tämän viestin|saat tämän sähköpostin"
	    "|saat tämän uutiskirjeen|dostáváte tento e-mail"
	    "|dostáváte tento newsletter|tento e-mail dostáváte"
	    "|tento e-mail jste dostal|azért kapja ezt|azért kaptad ezt"
	    "|azért kapod ezt|primiți acest e-mail|primiți acest mesaj"
	    "|primești acest e-mail|primești acest mesaj"
	    "|вы получили это письмо|вы получили это сообщение"
	    "|вы получаете это письмо|вы получаете эту рассылку"
	    "|ви отримали цей лист|ви отримали це повідомлення"
	    "|ви отримуєте цей лист|ви отримуєте цю розсилку"
	    "|this email was sent to|you are currently a free"
	    "|you're currently a free"
	    "|a brief summary since your last visit|forwarded this email?"
	    "|was this email forwarded to you|did someone forward this"
	    "|bu e-postayı|λαμβάνετε αυτό το";
	return text.n <= WHY_MAX &&
	       letter_starts(letter_lower(a, str_trim(text)), phrases);
}

bool letter_says_name(struct arena *a, struct str text)
{
	static const char labels[] =
	    "name:|full name:|first name:|vorname:|nom :|nom:|prénom|nombre:"
	    "|nome:|naam:|imię|namn:|navn:|nimi:|jméno:|név:|nume:|имя:|ім'я:"
	    "|όνομα:|お名前|姓名";
	return text.n <= LABEL_MAX &&
	       letter_starts(letter_lower(a, text), labels);
}

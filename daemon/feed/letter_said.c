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
#include "feed/letter_impl.h"

#define LABEL_MAX 60 /* bytes before a URL that only say what it is */

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

struct str letter_said(const struct link_judge *j, struct str text)
{
	size_t from = 0, at = next_url(text, 0), n = 0;
	if (at == text.n)
		return text;
	struct buf b = buf_init(text.n + 64);
	for (; at < text.n; at = next_url(text, from)) {
		size_t end = url_end(text, at);
		struct str url = {NULL, 0};
		enum link_fate fate =
		    n++ < LETTER_LINKS_MAX
			? letter_link(j, str_sub(text, at, end), 0, &url)
			: LINK_CUT;
		if (fate != LINK_KEEP)
			at = label_begin(text, from, at, fate != LINK_CUT);
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

bool letter_says_why(struct arena *a, struct str text)
{
	static const char phrases[] =
	    "you are receiving this|you're receiving this|you received this"
	    "|you've received this|you have received this|you get this because"
	    "|you are getting this|you're getting this|this email was sent to"
	    "|you are currently a free|you're currently a free"
	    "|a brief summary since your last visit|forwarded this email?|was "
	    "this email forwarded"
	    "|did someone forward|sie erhalten diese|sie erhalten den"
	    "|du erhältst diese|du erhältst den|du bekommst diese"
	    "|sie bekommen diese|wurde ihnen diese|wurde dir diese"
	    "|vous recevez cet|vous recevez ce |vous recevez cette"
	    "|vous avez reçu cet|tu reçois cet|recibes este|recibe este"
	    "|has recibido este|ricevi questa|hai ricevuto questa"
	    "|você recebeu este|você está recebendo|recebeu este"
	    "|je ontvangt deze|u ontvangt deze|otrzymujesz t|otrzymałeś t"
	    "|du får det här|du får detta|du modtager denne|du får denne"
	    "|du mottar denne|saat tämän viestin|dostáváte tento"
	    "|tento e-mail dostáváte|azért kapja|azért kaptad|primiți acest"
	    "|primești acest|bu e-postayı|вы получили это|вы получаете это"
	    "|вы получаете эту|ви отримали цей|ви отримуєте|λαμβάνετε αυτό";
	return text.n <= LETTER_FOOT_MAX &&
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

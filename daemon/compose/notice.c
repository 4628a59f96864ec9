/* SPDX-License-Identifier: MIT */
/* gazetted: letters that answer a reader's mail. */
#include "compose/notice.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/hash.h"
#include "compose/caps.h"
#include "compose/composer.h"
#include "compose/scene.h"
#include "compose/theme.h"
#include "compose/words.h"
#include "mime/header.h"
#include "mime/message.h"
#include "text/language.h"
#include "text/wrap.h"

static const struct {
	const char *subject, *text;
} keys[] = {
    [NOTICE_CONFIRM] = {"confirm_subject", "confirm_text"},
    [NOTICE_LEFT] = {"left_subject", "left_text"},
    [NOTICE_OUT] = {"out_subject", "out_text"},
    [NOTICE_WELCOME] = {"welcome_subject", "welcome_text"},
};

static struct str domain_of(struct str addr)
{
	ptrdiff_t at = str_rchr(addr, '@');
	return at < 0 ? addr : str_sub(addr, (size_t)at + 1, addr.n);
}

static struct str fill(struct arena *a, const struct words *w, const char *key,
    const struct notice *n)
{
	/* The address is spliced in, so that what is stored tells nobody's. */
	const char to[] = {'\x01', MARK_TO_TEXT, '\x02'};
	struct place places[] = {
	    {"digest", n->title}, {"to", {to, sizeof(to)}}};
	return words_fill(a, words_text(w, key), places, 2);
}

static void headers(struct buf *b, const struct notice *n, struct str subject)
{
	const struct digest *d = n->digest;
	struct err none = ERR_INIT;
	mime_address(b, "From", d->from_name, d->from_addr);
	message_mark(b, MARK_HEADERS);
	if (n->reply_to.n)
		mime_address(b, "Reply-To", S(""), n->reply_to);
	mime_header(b, "Subject", subject);
	/* What is not fit for a header is left out. */
	if (n->answers.n && str_is_ascii(n->answers) &&
	    mime_header_raw(b, "In-Reply-To", &n->answers, 1, " ", &none) ==
		0 &&
	    mime_header_raw(b, "References", &n->answers, 1, " ", &none) < 0)
		return;
	buf_adds(b, S("Auto-Submitted: auto-replied\r\n"));
	buf_adds(b, S("X-Auto-Response-Suppress: All\r\n"));
}

int compose_notice(struct composer *c, struct arena *a, const struct notice *n,
    struct rendering *out, struct err *e)
{
	const struct digest *d = n->digest;
	const struct words *w;
	struct rendering r = {0};
	if (composer_words(c, d->language, &w, e) < 0)
		return -1;
	r.subject = fill(a, w, keys[n->kind].subject, n);
	struct str subject = n->token.n ? arena_printf(a, "%.*s [%.*s]",
					      PRS(r.subject), PRS(n->token))
					: r.subject;
	struct buf text = buf_init(WORDS_FILLED_MAX);
	struct buf h = buf_init(4 * WORDS_FILLED_MAX);
	struct buf m = buf_init(16 * WORDS_FILLED_MAX);
	struct wrap wrap = {.columns = WRAP_COLUMNS, .flowed = true};
	wrap_paragraph(&text, fill(a, w, keys[n->kind].text, n), &wrap);
	r.text = buf_dup(a, &text);
	headers(&h, n, subject);
	struct message_parts parts = {.headers = buf_str(&h),
	    .text = r.text,
	    .language = language_tag(a, d->language),
	    .seed = hash_content(r.text)};
	buf_addf(
	    &m, "gazetted-letter 3 - - %.*s\n", PRS(domain_of(d->from_addr)));
	int rc = message_build(&m, &parts, e);
	if (rc == 0) {
		r.message = buf_dup(a, &m);
		*out = r;
	}
	buf_free(&text);
	buf_free(&h);
	buf_free(&m);
	return rc;
}

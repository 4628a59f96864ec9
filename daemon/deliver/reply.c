/* SPDX-License-Identifier: MIT */
/* gazetted: what a relay's answers mean. */
#include <assert.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/hash.h"
#include "deliver/limit.h"
#include "deliver/reply.h"

/* The three digits that a line begins with, or 0. */
static int line_code(struct str line)
{
	if (line.n < 3 || line.p[0] < '2' || line.p[0] > '5' ||
	    !ch_digit(line.p[1]) || !ch_digit(line.p[2]))
		return 0;
	if (line.n > 3 && line.p[3] != ' ' && line.p[3] != '-')
		return 0;
	return (line.p[0] - '0') * 100 + (line.p[1] - '0') * 10 +
	       (line.p[2] - '0');
}

/* Adds `s` to the text as printable ASCII, white space squeezed. */
static size_t add_text(struct reply *r, size_t n, struct str s)
{
	if (n > 0 && s.n > 0 && n < REPLY_TEXT_MAX)
		r->text[n++] = ' ';
	for (size_t i = 0; i < s.n && n < REPLY_TEXT_MAX; i++) {
		char c = s.p[i];

		if (c == '\t')
			c = ' ';
		if (c < ' ' || c > '~')
			c = '?';
		if (c == ' ' && n > 0 && r->text[n - 1] == ' ')
			continue;
		r->text[n++] = c;
	}
	return n;
}

/* "5.1.1" at the start of `s`; the class must be that of the code. Returns
 * the bytes it takes, 0 where there is none. */
static size_t enhanced(struct str s, int code, int enh[3])
{
	size_t i = 0;
	int v[3] = {0, 0, 0};

	for (int part = 0; part < 3; part++) {
		size_t from = i;

		while (i < s.n && ch_digit(s.p[i]) && i - from < 3)
			v[part] = v[part] * 10 + (s.p[i++] - '0');
		if (i == from)
			return 0;
		if (part < 2 && (i == s.n || s.p[i++] != '.'))
			return 0;
	}
	if ((i < s.n && !strchr(" :;,-)]", s.p[i])) || v[0] != code / 100)
		return 0;
	memcpy(enh, v, sizeof(v));
	return i;
}

/* Many relays put the code elsewhere: "550-[...] #5.7.1 blocked". */
static void find_enhanced(struct str s, int code, int enh[3])
{
	char class = (char)('0' + code / 100);

	for (size_t i = 0; i + 5 <= s.n; i++)
		if (s.p[i] == class && s.p[i + 1] == '.' &&
		    (i == 0 || s.p[i - 1] == ' ' || s.p[i - 1] == '#' ||
			s.p[i - 1] == '(' || s.p[i - 1] == '[') &&
		    enhanced(str_sub(s, i, s.n), code, enh))
			return;
}

ptrdiff_t reply_parse(struct str s, struct reply *out)
{
	struct reply r = {0};
	size_t at = 0, n = 0;
	bool more = true;

	while (more) {
		struct str rest = str_sub(s, at, s.n);
		ptrdiff_t end = str_chr(rest, '\n');
		struct str line =
		    str_sub(rest, 0, end < 0 ? rest.n : (size_t)end);
		int code;

		if (end < 0 && rest.n < 4) /* may still become a code */
			return 0;
		if (line.n > 0 && line.p[line.n - 1] == '\r')
			line.n--;
		code = line_code(line);
		if (code == 0 || (r.code != 0 && code != r.code))
			return -1;
		if (end < 0)
			return 0;
		more = line.n > 3 && line.p[3] == '-';
		/* The code once; an enhanced code that every line repeats,
		 * once too. */
		if (r.code == 0) {
			n = add_text(&r, n, str_sub(line, 0, 3));
			enhanced(str_sub(line, 4, line.n), code, r.enh);
			n = add_text(&r, n, str_sub(line, 4, line.n));
		} else {
			int again[3];
			struct str t = str_sub(line, 4, line.n);
			size_t skip = enhanced(t, code, again);

			n = add_text(&r, n, str_trim(str_sub(t, skip, t.n)));
		}
		r.code = code;
		at += (size_t)end + 1;
	}
	while (n > 0 && r.text[n - 1] == ' ')
		n--;
	r.text[n] = 0;
	if (r.enh[0] == 0)
		find_enhanced((struct str){r.text, n}, r.code, r.enh);
	*out = r;
	return (ptrdiff_t)at;
}

static bool enh_is(const struct reply *r, int subject, int detail)
{
	return r->enh[0] != 0 && r->enh[1] == subject &&
	       (detail < 0 || r->enh[2] == detail);
}

/* Whether the mailbox is named, in words. */
static bool about_them(const struct reply *r)
{
	static const char *const theirs[] = {"user unknown", "unknown user",
	    "no such user", "no such mailbox", "mailbox unavailable",
	    "mailbox not found", "does not exist", "user not found",
	    "unknown recipient", "recipient unknown", "invalid recipient",
	    NULL};
	return words_have(str_of(r->text), theirs) ||
	       mailbox_asleep(str_of(r->text));
}

/* The sender's address (5.1.7, 5.1.8), or policy. */
static bool surely_about_us(const struct reply *r)
{
	return enh_is(r, 7, -1) || enh_is(r, 1, 7) || enh_is(r, 1, 8);
}

/* An answer to RCPT that is about whoever sends rather than about the mailbox.
 * Relays look at the sender, the client and its rights as late as that. */
static bool about_us(const struct reply *r)
{
	static const char *const ours[] = {"sender", "relay", "authenti",
	    "helo", "ehlo", "log in", "login", "policy", "policies", "spf",
	    "dkim", "dmarc", "blacklist", "blocklist", "reputation",
	    "reverse dns", "client host", NULL};
	bool coded = r->enh[0] && (r->enh[1] || r->enh[2]);

	if (surely_about_us(r))
		return true;
	if (about_them(r))
		return false;
	return enh_is(r, 3, -1) || enh_is(r, 5, -1) || /* system, protocol */
	       (!coded && words_have(str_of(r->text), ours));
}

/* An answer to DATA or the dot: it names an address or a mailbox, or the system
 * (5.3), the network (5.4) or the protocol (5.5); or what the message holds,
 * which nobody has seen at DATA, but for its size. */
static enum outbox_verb about_message(
    enum reply_step step, const struct reply *r)
{
	bool size = enh_is(r, 3, 4);

	if (surely_about_us(r))
		return OUTBOX_UNWELCOME;
	if (enh_is(r, 1, -1) || enh_is(r, 2, -1) || about_them(r))
		return OUTBOX_REFUSED;
	if ((enh_is(r, 3, -1) && !size) || enh_is(r, 4, -1) ||
	    enh_is(r, 5, -1) ||
	    (step == STEP_DATA && !size && !enh_is(r, 6, -1)))
		return OUTBOX_UNWELCOME;
	return OUTBOX_SPURNED;
}

/* 5xx after MAIL was accepted. */
static struct verdict judge_refusal(enum reply_step step, const struct reply *r)
{
	static const char *const login[] = {
	    "authent", " auth ", "login", "log in", NULL};
	struct str words = str_of(r->text);
	struct verdict final = {
	    step == STEP_RCPT ? OUTBOX_REFUSED : OUTBOX_SPURNED, ROUTE_GOOD};
	struct verdict later = {OUTBOX_DEFER, ROUTE_GOOD};
	struct verdict ours = {OUTBOX_RETURN, ROUTE_OPERATOR};
	struct verdict lost = {OUTBOX_RETURN, ROUTE_RECONNECT};
	struct verdict us = {OUTBOX_UNWELCOME, ROUTE_GOOD};
	struct verdict policy = {
	    step == STEP_RCPT ? OUTBOX_UNWELCOME : OUTBOX_BARRED, ROUTE_GOOD};

	if (r->code == 530 || r->code == 534 || r->code == 535 ||
	    r->code == 538) /* log in first */
		return ours;
	if (r->code == 503 && words_have(words, login))
		return ours;
	if (limits_us(words) || denies_us(words))
		return us;
	/* policy: reputation, relaying, content */
	if (enh_is(r, 7, -1) || lists_us(words))
		return policy;
	if (enh_is(r, 2, 2) || (!enh_is(r, 1, -1) && mailbox_full(words)))
		return later;
	switch (r->code) {
	case 552: /* RFC 5321 4.5.3.1.10: at RCPT it stands for 452 */
		if (step == STEP_RCPT)
			return later;
		/* A mailbox (5.2) may be named. */
		final.verb = enh_is(r, 2, -1) ? OUTBOX_REFUSED : final.verb;
		return final;
	case 500: /* the relay did not understand: not the recipient's doing */
	case 502:
	case 503:
		/* "500" for the message itself is a verdict on it. */
		return step == STEP_DOT && r->code == 500 ? final : lost;
	default: break;
	}
	if (step == STEP_RCPT)
		return about_us(r) ? policy : final;
	return (struct verdict){about_message(step, r), ROUTE_GOOD};
}

struct verdict reply_judge(enum reply_step step, const struct reply *r)
{
	int class = r->code / 100;

	if (r->code == 421)
		return (struct verdict){OUTBOX_RETURN, ROUTE_CLOSING};
	if (step == STEP_DATA ? r->code == 354 : class == 2)
		return (struct verdict){
		    step == STEP_DOT ? OUTBOX_SENT : OUTBOX_ARM, ROUTE_GOOD};
	if (class != 4 && class != 5) /* out of step: no word on the message */
		return (struct verdict){
		    step == STEP_DOT ? OUTBOX_UNCERTAIN : OUTBOX_RETURN,
		    ROUTE_RECONNECT};
	if (step == STEP_MAIL && r->code == 552 && enh_is(r, 3, 4))
		return (struct verdict){OUTBOX_SPURNED, ROUTE_GOOD};
	if (step == STEP_MAIL)
		return (struct verdict){
		    OUTBOX_RETURN, class == 4 ? ROUTE_DOWN : ROUTE_OPERATOR};
	if (class == 4)
		return (struct verdict){OUTBOX_DEFER, ROUTE_GOOD};
	return judge_refusal(step, r);
}

static void say(struct reply *r, const char *text)
{
	memset(r, 0, sizeof(*r));
	snprintf(r->text, sizeof(r->text), "%s", text);
}

struct verdict transaction_judge(
    const struct transaction *t, struct reply *out_reply)
{
	const struct reply *step[] = {
	    [STEP_MAIL] = &t->mail,
	    [STEP_RCPT] = &t->rcpt,
	    [STEP_DATA] = &t->data,
	    [STEP_DOT] = &t->dot,
	};
	struct verdict v = {OUTBOX_ARM, ROUTE_GOOD};

	/* Whatever was refused first decides: an answer to DATA or the dot
	 * after a refused recipient says "no valid recipients" at best. */
	for (int i = STEP_MAIL; i <= STEP_DOT; i++) {
		if (step[i]->code == 0)
			continue;
		v = reply_judge((enum reply_step)i, step[i]);
		if (v.verb == OUTBOX_ARM)
			continue;
		*out_reply = *step[i];
		if (v.verb != OUTBOX_SENT)
			return v;
		break;
	}
	if (v.verb == OUTBOX_SENT && t->dot_out && t->agreed)
		return v;
	if (t->dot_out) {
		if (v.verb != OUTBOX_SENT)
			say(out_reply, "no answer to the end of the message");
		return (struct verdict){OUTBOX_UNCERTAIN, ROUTE_RECONNECT};
	}
	say(out_reply, "connection lost before the end of the message");
	return (struct verdict){OUTBOX_RETURN, ROUTE_RECONNECT};
}

uint64_t reply_shape(struct arena *a, struct str reply, struct str address)
{
	static const char edges[] = "<>[]()\"':;,.=";
	struct buf b = buf_init(REPLY_TEXT_MAX + 1);
	struct str rest = str_lower(a, reply), word;
	struct str local = str_lower(a, address);
	ptrdiff_t at = str_chr(local, '@');

	if (at >= 0)
		local.n = (size_t)at;
	while (str_split(&rest, ' ', &word)) {
		bool number = false;

		while (word.n && strchr(edges, word.p[word.n - 1]))
			word.n--;
		while (word.n && strchr(edges, word.p[0]))
			word = str_sub(word, 1, word.n);
		for (size_t i = 0; i < word.n; i++)
			number |= ch_digit(word.p[i]) || word.p[i] == '@';
		/* The codes are of the shape. */
		if (b.n > 0 && !(b.n < 5 && word.n && word.p[0] == reply.p[0]))
			if (number || str_eq(word, local))
				continue;
		buf_adds(&b, word);
		buf_addc(&b, ' ');
	}
	uint64_t shape = hash_content(buf_str(&b));
	buf_free(&b);
	return shape;
}

struct ehlo ehlo_parse(struct str reply)
{
	struct ehlo h = {0};
	struct str line;
	bool first = true;

	while (str_split(&reply, '\n', &line)) {
		struct str word;

		line = str_trim(line);
		if (first || line.n < 5) { /* the greeting names the relay */
			first = false;
			continue;
		}
		line = str_trim(str_sub(line, 4, line.n));
		if (!str_split(&line, ' ', &word))
			continue;
		if (str_ieq(word, S("PIPELINING")))
			h.pipelining = true;
		if (str_ieq(word, S("SMTPUTF8")))
			h.smtputf8 = true;
		if (str_ieq(word, S("DSN")))
			h.dsn = true;
		if (str_ieq(word, S("SIZE"))) {
			long long v;

			if (str_to_int(str_trim(line), 0, INT64_MAX, &v))
				h.size = v;
		}
	}
	return h;
}

void ehlo_local(const struct ehlo *h, struct buf *out)
{
	buf_addf(out, "250%crelay\r\n", h->pipelining || h->dsn ? '-' : ' ');
	if (h->pipelining)
		buf_addf(out, "250%cPIPELINING\r\n", h->dsn ? '-' : ' ');
	if (h->dsn)
		buf_adds(out, S("250 DSN\r\n"));
}

/* SPDX-License-Identifier: MIT */
/* gazetted: what came back, told apart. */
/*
 * A machine's report is asked first (RFC 5965, RFC 3464), since its fields
 * say what they mean. Else the mail is a bounce by who sent it, which must be
 * a machine, and what its subject says, and the notice is read: each address
 * that it names owns the words up to the next one.
 */
#include "deliver/bounce.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/token.h"
#include "base/utf8.h"
#include "deliver/bounce_json.h"
#include "deliver/caps.h"
#include "deliver/subject.h"
#include "mime/parse.h"

const char *const bounce_kind_names[4] = {
    "other", "bounce", "complaint", "auto-reply"};

struct piece {
	struct str type, body;
};

struct mail {
	struct arena *a;
	const mime_fields *fields;
	VEC(struct piece) parts;      /* those with a body, in their order */
	struct str from, to, subject; /* lower case */
	bool answers;		      /* the subject says so, or forwards */
	bool reported;		      /* a machine spoke of somebody */
	bool several;		      /* or of more than one */
};

static void read_mail(
    struct arena *a, struct str message, int depth, struct bounce *out);

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

static bool has_any(struct str s, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_find(s, str_of(words[i])) >= 0)
			return true;
	return false;
}

/* ---- addresses and codes in text ---- */

static bool in_address(char c)
{
	return ch_alnum(c) || (unsigned char)c >= 0x80 ||
	       (c && strchr("!#$%&*+-/=?^_`{|}~.", c));
}

/* The next address at or behind `*at`, which is moved behind it. */
static bool next_address(struct str s, size_t *at, struct str *out)
{
	while (*at < s.n) {
		ptrdiff_t found = str_chr(str_sub(s, *at, s.n), '@');
		if (found < 0)
			return false;
		size_t sign = *at + (size_t)found, from = sign, to = sign + 1;
		while (from > *at && in_address(s.p[from - 1]))
			from--;
		while (to < s.n &&
		       (ch_alnum(s.p[to]) || s.p[to] == '-' || s.p[to] == '.' ||
			   (unsigned char)s.p[to] >= 0x80))
			to++;
		*at = to;
		while (to > sign + 1 && !ch_alnum(s.p[to - 1]))
			to--;
		struct str addr = str_sub(s, from, to);
		/* Not a Message-ID's or a Received line's: those are cut off
		 * before. A domain has a dot. */
		if (from < sign && to > sign + 1 && addr.n <= ADDRESS_MAX &&
		    str_chr(str_sub(s, sign + 1, to), '.') > 0) {
			*out = addr;
			return true;
		}
	}
	return false;
}

/* The last enhanced code (RFC 3463) of a text that says something. */
static struct str code_in(struct str s)
{
	struct str best = {NULL, 0};
	for (size_t i = 0; i + 4 < s.n; i++) {
		if ((s.p[i] != '4' && s.p[i] != '5') || s.p[i + 1] != '.' ||
		    (i && (ch_alnum(s.p[i - 1]) || s.p[i - 1] == '.')))
			continue;
		size_t at = i + 2, dots = 0, digits = 0;
		for (; at < s.n && at < i + 10; at++) {
			if (ch_digit(s.p[at]))
				digits++;
			else if (s.p[at] == '.' && ch_digit(s.p[at - 1]) &&
				 at + 1 < s.n && ch_digit(s.p[at + 1]))
				dots++;
			else
				break;
		}
		struct str code = str_sub(s, i, at);
		if (dots == 1 && digits >= 2 && !str_ends(code, S(".0.0")))
			best = code;
	}
	return best;
}

/* The fields of the report or mail that `s` begins with. */
static mime_fields fields_in(struct arena *a, struct str s)
{
	mime_fields f = {0};
	while (str_starts(s, S("\n")))
		s = str_sub(s, 1, s.n);
	mime_head(a, s, &f);
	return f;
}

static struct str field_in(struct arena *a, struct str s, struct str name)
{
	mime_fields f = fields_in(a, s);
	return mime_text(a, &f, name);
}

static struct bounce_recipient *recipient(
    struct mail *m, struct bounce *b, struct str address)
{
	if (b->recipients.n == BOUNCED_MAX)
		return NULL;
	struct bounce_recipient *r = vec_push(m->a, &b->recipients);
	*r = (struct bounce_recipient){.address = str_dup(m->a, address)};
	return r;
}

/* ---- reports of machines ---- */

static struct str type_cut(struct str v)
{
	ptrdiff_t semi = str_chr(v, ';');
	return semi < 0 ? v : str_trim(str_sub(v, (size_t)semi + 1, v.n));
}

/* "j\x{F6}rg@example.org", as reports may write it (RFC 6533, 3). */
static struct str spelled_out(struct arena *a, struct str v)
{
	struct buf b = buf_init(v.n + 1);
	for (size_t i = 0; i < v.n; i++) {
		struct str rest = str_sub(v, i, v.n);
		ptrdiff_t end = str_chr(rest, '}');
		uint32_t c = 0;
		ptrdiff_t k = 3;
		if (str_starts(rest, S("\\x{")) && end > 3 && end <= 9)
			for (; k < end && ch_hex(rest.p[k]) >= 0; k++)
				c = c * 16 + (uint32_t)ch_hex(rest.p[k]);
		if (end < 4 || k != end) {
			buf_addc(&b, v.p[i]);
			continue;
		}
		utf8_put(&b, c);
		i += (size_t)end;
	}
	struct str s = buf_dup(a, &b);
	buf_free(&b);
	return s;
}

static struct str address_of(struct str v)
{
	struct str addr = {NULL, 0};
	size_t at = 0;
	v = type_cut(v);
	return next_address(v, &at, &addr) ? addr : v;
}

static void judge(struct mail *m, struct bounce_recipient *r, struct str words,
    struct str around)
{
	r->why = str_squeeze(m->a, str_sub(words, 0, BOUNCE_WORDS_MAX));
	struct str told = code_in(r->why);
	/* A field that says something is about this address; the words may
	 * tell more of a vague one, and theirs are the server's own. */
	if (told.n && (!r->status.n || str_ends(r->status, S(".0.0")) ||
			  str_starts(told, str_sub(r->status, 0, 1))))
		r->status = told;
	r->hard = bounce_is_hard(m->a, r->status, r->why, around);
}

/* One group of fields about one recipient. */
static void dsn_group(
    struct mail *m, struct bounce *b, struct str g, struct str notice)
{
	mime_fields f = fields_in(m->a, g);
	struct str who = mime_unfold(m->a, mime_raw(&f, S("Final-Recipient")));
	struct str original =
	    mime_unfold(m->a, mime_raw(&f, S("Original-Recipient")));
	struct str action = str_lower(m->a, mime_text(m->a, &f, S("Action")));
	struct str status = mime_text(m->a, &f, S("Status"));
	struct str words = mime_text(m->a, &f, S("Diagnostic-Code"));
	/* What was subscribed is what we sent to, not where it led. */
	if (str_chr(original, '@') > 0)
		who = original;
	m->reported |= who.n > 0;
	if (!who.n || str_starts(action, S("delivered")) ||
	    str_starts(action, S("relayed")) ||
	    str_starts(action, S("expanded")))
		return;
	struct bounce_recipient *r =
	    recipient(m, b, address_of(spelled_out(m->a, who)));
	if (!r)
		return;
	ptrdiff_t end = str_chr(status, ' ');
	r->status = end < 0 ? status : str_sub(status, 0, (size_t)end);
	/* Without words of its own, those of the notice behind its address. */
	ptrdiff_t at = m->several ? str_ifind(notice, r->address) : -1;
	words = words.n	  ? type_cut(words)
		: at >= 0 ? str_sub(notice, (size_t)at, (size_t)at + NOTED_MAX)
			  : notice;
	judge(m, r, words, notice);
	r->delayed = str_starts(action, S("delayed"));
	r->hard &= !r->delayed;
}

static void dsn(
    struct mail *m, struct bounce *b, struct str body, struct str notice)
{
	struct str name = S("Final-Recipient:");
	ptrdiff_t first = str_ifind(body, name);
	m->several =
	    first >= 0 &&
	    str_ifind(str_sub(body, (size_t)first + 1, body.n), name) >= 0;
	while (body.n) {
		ptrdiff_t end = str_find(body, S("\n\n"));
		size_t n = end < 0 ? body.n : (size_t)end + 1;
		dsn_group(m, b, str_sub(body, 0, n), notice);
		body = str_sub(body, n + 1, body.n);
	}
}

/* Where the returned mail begins in a plain notice. */
static struct str notice_of(struct str body)
{
	static const char *const starts[] = {
	    "received:", "return-path:", "message-id:", "mime-version:",
	    "dkim-signature:", "x-mailer:", "content-type:", "delivered-to:"};
	static const char *const rulers[] = {"copy of the message",
	    "copy of your message", "original message follows",
	    "message headers follow", "message text follows",
	    "unsent message follows", "original message ---",
	    "message header follows", "copy of the original message"};
	for (size_t i = 0; i < body.n;) {
		struct str rest = str_sub(body, i, body.n);
		ptrdiff_t nl = str_chr(rest, '\n');
		struct str line =
		    str_sub(rest, 0, nl < 0 ? rest.n : (size_t)nl);
		for (size_t k = 0; k < COUNT(starts); k++)
			if (str_istarts(line, str_of(starts[k])))
				return str_sub(body, 0, i);
		for (size_t k = 0; k < COUNT(rulers); k++)
			if (line.n < 100 &&
			    str_ifind(line, str_of(rulers[k])) >= 0)
				return str_sub(body, 0, i);
		i += line.n + 1;
	}
	return body;
}

/* What is said to people: the text before the mail that is returned. */
static struct str text_of(const struct mail *m)
{
	struct buf b = buf_init(BOUNCE_BYTES_MAX);
	vec_each (&m->parts, p) {
		if (str_starts(p->type, S("message/rfc822")))
			break;
		if (!str_eq(p->type, S("text/plain")) &&
		    !(m->parts.n == 1 && str_starts(p->type, S("text/"))))
			continue;
		buf_adds(&b, notice_of(p->body));
		buf_addc(&b, '\n');
	}
	struct str text = buf_dup(m->a, &b);
	buf_free(&b);
	return text;
}

/* The subject that a way out of ours has a mail program write, maybe with its
 * token; a person's that only begins so is about something else. */
static bool is_way_out(struct str subject)
{
	struct str word = S("unsubscribe"), rest;
	struct token t;
	size_t at = 0;
	if (!str_starts(subject, word))
		return false;
	rest = str_trim(str_sub(subject, word.n, subject.n));
	return !rest.n || (str_chr(rest, ' ') < 0 && token_find(rest, &at, &t));
}

static bool has_part(const struct mail *m, struct str type)
{
	vec_each (&m->parts, p)
		if (str_starts(p->type, type))
			return true;
	return false;
}

/* All that a report names; false where it names none. */
static bool complainants(
    struct mail *m, struct bounce *b, struct str body, struct str field)
{
	mime_fields all = fields_in(m->a, body);
	vec_each (&all, f) {
		struct str v = str_trim(mime_words(m->a, f->raw)), addr;
		size_t at = 0, before = b->complained.n;
		if (!str_ieq(f->name, field))
			continue;
		while (b->complained.n < COMPLAINED_MAX &&
		       next_address(v, &at, &addr))
			*vec_push(m->a, &b->complained) = addr;
		if (b->complained.n == before && v.n && !before)
			*vec_push(m->a, &b->complained) = type_cut(v);
	}
	return b->complained.n > 0;
}

static bool complaint(struct mail *m, struct bounce *b)
{
	struct str rcpt = {NULL, 0}, to = rcpt, type = rcpt;
	bool found = false, asked = false;
	vec_each (&m->parts, p) {
		if (!str_eq(p->type, S("message/feedback-report")))
			continue;
		found = true;
		type = field_in(m->a, p->body, S("Feedback-Type"));
		if (complainants(m, b, p->body, S("Original-Rcpt-To")) ||
		    complainants(m, b, p->body, S("Removal-Recipient")))
			rcpt = b->complained.v[0];
	}
	/* Older loops send the mail back under a subject of their own; a
	 * reader's mail program may ask to unsubscribe. */
	if (!found &&
	    (has_part(m, S("message/rfc822")) ||
		has_part(m, S("text/rfc822-headers"))) &&
	    str_find(m->subject, S("complaint about message")) >= 0)
		found = true;
	if (!found && is_way_out(m->subject))
		found = asked = true, type = S("opt-out");
	if (!found)
		return false;
	vec_each (&m->parts, p) {
		if (str_eq(p->type, S("message/feedback-report")))
			continue;
		if (!rcpt.n)
			rcpt = field_in(
			    m->a, p->body, S("X-HmXmrOriginalRecipient"));
		if (!to.n && (str_starts(p->type, S("message/rfc822")) ||
				 str_starts(p->type, S("text/rfc822"))))
			to = field_in(m->a, p->body, S("To"));
	}
	if (!rcpt.n)
		rcpt = to;
	if (asked)
		b->complained.n = 0;
	else if (!b->complained.n && rcpt.n)
		*vec_push(m->a, &b->complained) = address_of(rcpt);
	if (!rcpt.n && str_eq(type, S("opt-out")))
		rcpt = m->from;
	b->kind = BOUNCE_COMPLAINT;
	struct bounce_recipient *r = recipient(m, b, address_of(rcpt));
	r->status = type.n ? str_lower(m->a, type) : S("abuse");
	return true;
}

/* ---- notices for people ---- */

static bool is_daemon(const struct mail *m)
{
	static const char *const froms[] = {"mailer-daemon", "postmaster",
	    "mail delivery", "mailerdaemon", "mail-daemon", "maildelivery",
	    "mdaemon", "post_master", "post-master", "mailmaster",
	    "mail administrator"};
	return has_any(m->from, froms, COUNT(froms));
}

/* Whether it may come from a machine at all: by who sent it, or by what only
 * machines write. A person's answer has the subject of ours, whatever that is
 * about, and a person may send on what a machine wrote. */
static bool is_machine(const struct mail *m)
{
	static const char *const froms[] = {
	    "noreply@", "no-reply@", "no_reply@", "donotreply@", "router@"};
	struct str how =
	    str_lower(m->a, mime_text(m->a, m->fields, S("Auto-Submitted")));
	struct str type =
	    str_lower(m->a, mime_text(m->a, m->fields, S("Content-Type")));
	return is_daemon(m) || str_chr(m->from, '@') < 0 ||
	       has_any(m->from, froms, COUNT(froms)) ||
	       str_starts(type, S("multipart/report")) ||
	       (how.n && !str_eq(how, S("no"))) ||
	       str_eq(str_trim(mime_text(m->a, m->fields, S("Return-Path"))),
		   S("<>")) ||
	       mime_text(m->a, m->fields, S("X-Failed-Recipients")).n;
}

static bool is_returned(const struct mail *m)
{
	static const char *const subjects[] = {"undeliver", "failure notice",
	    "returned mail", "delivery fail", "delivery status",
	    "delivery notification", "could not be delivered", "mail delivery",
	    "returned to sender", "delivery report", "delivery problem",
	    "not delivered", "non delivery", "nondeliver", "non-deliver",
	    "mail system error", "message delivery", "unable to deliver",
	    "failed mail", "delivery error", "returning message",
	    "unzustellbar", "non remis", "mail failure", "rejected mail",
	    "user unknown", "failed delivery", "delivery has failed",
	    "error sending", "nicht zugestellt", "nicht zustellbar",
	    "zustellung fehlgeschlagen", "nicht zugestellt werden",
	    "chec de la remise", "chec de remise", "non distribu",
	    "chec de livraison", "no se puede entregar", "no se pudo entregar",
	    "no entregado", "error de entrega", "foi possível entregar",
	    "falha na entrega", "não entregue", "mancata consegna",
	    "impossibile recapitare", "mancato recapito", "onbestelbaar",
	    "niet bezorgd", "bezorging mislukt", "kan ikke leveres",
	    "kunde inte levereras", "ej levererat", "kan inte leverera",
	    "można dostarczyć", "niedostarczon", "nedoručiteln",
	    "kézbesíthetetlen", "nelivrat", "teslim edilemedi",
	    "удалось доставить", "доставить невозможно", "недоставлен",
	    "配信不能", "配信できません", "送信できません", "退信", "投递失败",
	    "반송"};
	bool automatic;
	if (mime_text(m->a, m->fields, S("X-Failed-Recipients")).n)
		return true;
	if ((m->answers && !is_daemon(m)) || !is_machine(m))
		return false;
	subject_is_automatic(m->subject, &automatic);
	return !automatic && has_any(m->subject, subjects, COUNT(subjects));
}

static bool is_auto_reply(const struct mail *m)
{
	static const char *const fields[] = {"X-Autoreply", "X-Autorespond",
	    "X-Auto-Response", "X-Auto-Response-Suppress", "X-Autoresponder",
	    "X-Autoreply-From", "X-Mail-Autoreply", "X-Autogenerated",
	    "X-FC-MachineGenerated"};
	struct str how =
	    str_lower(m->a, mime_text(m->a, m->fields, S("Auto-Submitted")));
	struct str prec =
	    str_lower(m->a, mime_text(m->a, m->fields, S("Precedence")));
	bool first;
	if (str_starts(how, S("auto-replied")) ||
	    str_starts(how, S("auto-generated")) || str_starts(prec, S("auto")))
		return true;
	for (size_t i = 0; i < COUNT(fields); i++)
		if (mime_text(m->a, m->fields, str_of(fields[i])).n)
			return true;
	return !m->answers && subject_is_automatic(m->subject, &first);
}

static bool known(const struct bounce *b, struct str addr)
{
	vec_each (&b->recipients, r)
		if (str_ieq(r->address, addr))
			return true;
	return false;
}

/* Ours, or the server's own: nobody whom we mailed. */
static bool is_party(const struct mail *m, struct str addr, struct str before)
{
	if (before.n > 8)
		before = str_sub(before, before.n - 8, before.n);
	if (str_ifind(before, S("from:")) >= 0)
		return true;
	struct str low = str_lower(m->a, addr);
	return str_find(m->to, low) >= 0 || str_find(m->from, low) >= 0 ||
	       str_starts(low, S("mailer-daemon@")) ||
	       str_starts(low, S("postmaster@"));
}

static void notice(struct mail *m, struct bounce *b, struct str text)
{
	size_t at = 0, began = 0;
	struct str addr, current = {NULL, 0};
	bool open = false; /* the last one's words have not ended */
	text = str_sub(text, 0, 4 * BOUNCE_WORDS_MAX);
	while (next_address(text, &at, &addr)) {
		size_t here = (size_t)(addr.p - text.p);
		if (is_party(m, addr, str_sub(text, 0, here)))
			continue;
		bool again = known(b, addr);
		if (again && (!open || str_ieq(current, addr)))
			continue;
		if (open)
			judge(m, &b->recipients.v[b->recipients.n - 1],
			    str_sub(text, began, here), (struct str){NULL, 0});
		open = !again;
		if (again)
			continue;
		/* What comes before the first is said of it too. */
		began = b->recipients.n ? here : 0;
		current = addr;
		if (!recipient(m, b, addr))
			return;
	}
	if (!b->recipients.n) {
		recipient(m, b,
		    address_of(
			mime_text(m->a, m->fields, S("X-Failed-Recipients"))));
		open = true;
	}
	if (open)
		judge(m, &b->recipients.v[b->recipients.n - 1],
		    str_sub(text, began, text.n), (struct str){NULL, 0});
}

static bool delivery_status(struct mail *m, struct bounce *b)
{
	struct str text = text_of(m);
	if (!is_machine(m))
		return false;
	vec_each (&m->parts, p) {
		if (!str_eq(p->type, S("message/delivery-status")) &&
		    !str_eq(p->type, S("message/global-delivery-status")))
			continue;
		dsn(m, b, p->body, text);
	}
	if (b->recipients.n)
		b->kind = BOUNCE_FAILURE;
	return m->reported;
}

/* A gateway that sends on the report of a server behind it, as a mail in its
 * own: what that server says is nearer. */
static bool inner_report(struct mail *m, int depth, struct bounce *out)
{
	vec_each (&m->parts, p) {
		struct bounce b;
		if (!str_eq(p->type, S("message/rfc822")) ||
		    str_find(str_lower(m->a, str_sub(p->body, 0, NOTED_MAX)),
			S("mailer-daemon")) < 0)
			continue;
		read_mail(m->a, p->body, depth + 1, &b);
		if (b.kind != BOUNCE_FAILURE || !b.recipients.n ||
		    !b.recipients.v[0].status.n)
			continue;
		*out = b;
		return true;
	}
	return false;
}

static void read_mail(
    struct arena *a, struct str message, int depth, struct bounce *out)
{
	struct mail m = {.a = a};
	struct mime mime;
	struct bounce b = {0};
	mime_parse(a, message, &mime);
	m.fields = mime_fields_of(&mime);
	vec_each (&mime.parts, p)
		if (!p->split)
			*vec_push(a, &m.parts) = (struct piece){
			    .type = p->type, .body = mime_part_text(a, p)};
	m.from = str_lower(a, mime_text(a, m.fields, S("From")));
	m.to = str_lower(a, mime_text(a, m.fields, S("To")));
	m.subject = str_lower(
	    a, str_sub(mime_text(a, m.fields, S("Subject")), 0, HEARD_MAX));
	subject_bare(m.subject, &m.answers);
	if (has_part(&m, S("message/disposition-notification"))) {
		b.kind = BOUNCE_AUTO_REPLY; /* it was read, or was not */
	} else if (!complaint(&m, &b) && !delivery_status(&m, &b)) {
		struct str text = text_of(&m);
		if (bounce_read_json(a, text, &b)) {
			;
		} else if (is_returned(&m) ||
			   (is_daemon(&m) && !is_auto_reply(&m))) {
			b.kind = BOUNCE_FAILURE;
			if (depth || !inner_report(&m, depth, &b))
				notice(&m, &b, text);
		} else if (is_auto_reply(&m)) {
			b.kind = BOUNCE_AUTO_REPLY;
		}
	}
	*out = b;
}

void bounce_read(struct arena *a, struct str message, struct bounce *out)
{
	read_mail(a, str_sub(message, 0, BOUNCE_BYTES_MAX), 0, out);
}

void bounce_of_reply(
    struct arena *a, struct str address, struct str reply, struct bounce *out)
{
	struct mail m = {.a = a};
	struct bounce b = {.kind = BOUNCE_FAILURE};
	judge(&m, recipient(&m, &b, address), reply, (struct str){NULL, 0});
	*out = b;
}

/* SPDX-License-Identifier: MIT */
/* gazetted: what a mail to the control mailbox wants. */
#include "deliver/errand.h"

#include "base/arena.h"
#include "deliver/caps.h"
#include "mime/parse.h"

const char *const errand_names[7] = {
    "none", "bounce", "complaint", "automatic", "leave", "join", "confirm"};

/* What people write who want no more; in lower case as far as it is ASCII. */
static const char *const leave_words[] = {"unsubscribe", "unsubscribe me",
    "please unsubscribe", "please unsubscribe me", "stop", "opt out", "opt-out",
    "remove me", "signoff", "abmelden", "abbestellen", "austragen", "abmeldung",
    "bitte abmelden", "désabonner", "me désabonner", "se désabonner",
    "désabonnement", "désinscription", "désinscrire", "cancelar suscripción",
    "anular suscripción", "dar de baja", "darme de baja", "darse de baja",
    "baja", "disiscrivi", "disiscrivimi", "disiscrizione", "annulla iscrizione",
    "cancellami", "cancelar inscrição", "cancelar subscrição",
    "cancelar assinatura", "descadastrar", "afmelden", "uitschrijven",
    "opzeggen", "wypisz", "wypisz mnie", "wypisz się", "anuluj subskrypcję",
    "rezygnacja", "odhlásit", "odhlásit se", "odhlásit odběr", "zrušit odběr",
    "abonelikten çık", "abonelikten ayrıl", "aboneliği iptal et", "відписатися",
    "Відписатися", "скасувати підписку", "Скасувати підписку", "إلغاء الاشتراك",
    "الغاء الاشتراك", "הסר", "הסרה", "ביטול מינוי", "בטל מינוי", "配信停止",
    "購読解除", "登録解除", "退会", "구독취소", "구독 취소", "수신거부",
    "수신 거부", "구독 해지", "退订", "取消订阅", "退訂", "取消訂閱", NULL};

static const char *const join_words[] = {"subscribe", "subscribe me", "join",
    "abonnieren", "anmelden", "m'abonner", "s'abonner", "abonner",
    "inscription", "suscribir", "suscribirme", "suscribirse", "suscripción",
    "iscrivimi", "iscrizione", "inscrever", "subscrever", "assinar",
    "aanmelden", "abonneren", "inschrijven", "zapisz", "zapisz mnie",
    "subskrybuj", "přihlásit", "přihlásit se", "odebírat", "abone ol",
    "підписатися", "Підписатися", "اشتراك", "הרשמה", "購読", "購読する", "구독",
    "订阅", "訂閱", NULL};

struct reading {
	struct arena *a;
	struct mime mime;
	const mime_fields *fields;
	struct errand *er;
};

static struct str field(const struct reading *r, struct str name)
{
	return mime_text(r->a, r->fields, name);
}

/* ---- who wrote it ---- */

static bool starts_any(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_istarts(s, str_of(*words)))
			return true;
	return false;
}

static bool machine_wrote(const struct reading *r)
{
	static const char *const bulk[] = {
	    "bulk", "junk", "list", "auto", NULL};
	static const char *const locals[] = {"mailer-daemon@", "postmaster@",
	    "noreply@", "no-reply@", "no_reply@", "donotreply@",
	    "do-not-reply@", "bounce", NULL};
	static const char *const marks[] = {"List-Id", "List-Unsubscribe",
	    "X-Autoreply", "X-Autorespond", "X-Auto-Response", "X-Loop", NULL};
	struct str how = field(r, S("Auto-Submitted"));
	if ((how.n && !str_istarts(how, S("no"))) ||
	    starts_any(field(r, S("Precedence")), bulk) ||
	    starts_any(r->er->from, locals))
		return true;
	for (size_t i = 0; marks[i]; i++)
		if (mime_raw(r->fields, str_of(marks[i])).p)
			return true;
	return str_eq(str_trim(field(r, S("Return-Path"))), S("<>"));
}

static void sender(struct reading *r)
{
	struct err ignored = ERR_INIT;
	struct mailbox m = mime_address_of(r->a, r->fields, S("From"));
	r->er->from = mime_addr_ascii(r->a, m.addr, &ignored);
	r->er->name = str_sub(m.name, 0, ERRAND_NAME_MAX);
	r->er->message_id = field(r, S("Message-ID"));
	r->er->refers = arena_printf(r->a, "%.*s %.*s",
	    PRS(field(r, S("In-Reply-To"))), PRS(field(r, S("References"))));
	r->er->silent = !r->er->from.n || machine_wrote(r);
}

/* ---- tokens ---- */

static void take_tokens(struct reading *r, struct str s)
{
	struct token t;
	for (size_t at = 0;
	     r->er->tokens.n < ERRAND_TOKENS_MAX && token_find(s, &at, &t);)
		*vec_push(r->a, &r->er->tokens) = t;
}

static bool has(const struct errand *er, enum token_purpose p)
{
	vec_each (&er->tokens, t)
		if (t->purpose == p)
			return true;
	return false;
}

/* The fields in which mail servers write whom it was for. */
static const char *const target_fields[] = {"Delivered-To", "X-Original-To",
    "Envelope-To", "X-Envelope-To", "X-Delivered-To", "To", "Cc", NULL};

/* ---- words ---- */

/* Bytes of a word that a name may follow after a space: "stop press" and "join
 * us" are what mails are about. */
#define NAMED_MIN 5

/* One of the words alone, or with a name behind it. */
static bool is_word(struct str s, const char *const *words, struct str *name)
{
	struct str rest = {NULL, 0};
	for (; *words; words++) {
		struct str w = str_of(*words);
		if (!str_istarts(s, w))
			continue;
		if (s.n == w.n)
			return true;
		struct str more = str_sub(s, w.n + 1, s.n);
		if (strchr(w.n < NAMED_MIN ? ".-" : " .-", s.p[w.n]) &&
		    more.n && more.n <= ERRAND_NAME_MAX &&
		    str_chr(more, ' ') < 0)
			rest = more;
	}
	*name = rest.n ? rest : *name;
	return rest.n > 0;
}

/* "unsubscribe" is looked for first: in some languages one word begins with
 * the other. */
static bool say(struct reading *r, struct str s)
{
	struct errand *er = r->er;
	while (s.n && strchr(".!*\"' ", s.p[s.n - 1]))
		s.n--;
	s = str_trim(s);
	if (is_word(s, leave_words, &er->digest))
		er->kind = ERRAND_LEAVE;
	else if (is_word(s, join_words, &er->digest))
		er->kind = ERRAND_JOIN;
	return er->kind != ERRAND_NONE;
}

/* The word that stands for the "*" in one of the addresses. */
static bool by_address(struct reading *r, struct str pattern)
{
	ptrdiff_t star = str_chr(pattern, '*');
	if (star < 0)
		return false;
	struct str before = str_sub(pattern, 0, (size_t)star);
	struct str behind = str_sub(pattern, (size_t)star + 1, pattern.n);
	for (size_t i = 0; target_fields[i]; i++) {
		struct str name = str_of(target_fields[i]);
		mailboxes all = {0};
		mime_addresses(r->a, mime_raw(r->fields, name), &all);
		vec_each (&all, m) {
			struct str s = m->addr;
			if (s.n <= before.n + behind.n ||
			    !str_istarts(s, before) ||
			    !str_ieq(str_sub(s, s.n - behind.n, s.n), behind))
				continue;
			if (say(r, str_sub(s, before.n, s.n - behind.n)))
				return true;
		}
	}
	return false;
}

static struct str without_re(struct str s)
{
	static const char *const marks[] = {
	    "re:", "aw:", "sv:", "antw:", "odp:", "rv:", "ynt:", NULL};
	for (size_t i = 0; marks[i]; i++)
		if (str_istarts(s, str_of(marks[i])))
			return str_trim(str_sub(s, strlen(marks[i]), s.n));
	return s;
}

/* The first line that is not empty, unless it is quoted. */
static struct str first_line(struct reading *r)
{
	struct str rest = mime_bodies_of(r->a, &r->mime).text, line;
	while (rest.n && str_split(&rest, '\n', &line)) {
		line = str_trim(line);
		if (line.n)
			return line.p[0] == '>' ? S("") : line;
	}
	return S("");
}

static void wish(struct reading *r, struct str address)
{
	struct errand *er = r->er;
	struct str subject = field(r, S("Subject"));
	for (size_t i = 0; target_fields[i]; i++)
		take_tokens(r, field(r, str_of(target_fields[i])));
	take_tokens(r, subject);
	if (has(er, TOKEN_LEAVE))
		er->kind = ERRAND_LEAVE;
	else if (has(er, TOKEN_CONFIRM) && !er->silent)
		er->kind = ERRAND_CONFIRM;
	else if (!er->silent && !by_address(r, address) &&
		 !say(r, without_re(subject)))
		say(r, first_line(r));
}

/* ---- all of it ---- */

static bool is_opt_out(const struct errand *er)
{
	const struct bounce *b = &er->bounce;
	return b->kind == BOUNCE_COMPLAINT && b->recipients.n &&
	       str_eq(b->recipients.v[0].status, S("opt-out"));
}

void errand_read(
    struct arena *a, struct str message, struct str address, struct errand *out)
{
	struct errand er = {0};
	struct reading r = {.a = a, .er = &er};
	message = str_sub(message, 0, ERRAND_BYTES_MAX);
	mime_parse(a, message, &r.mime);
	r.fields = mime_fields_of(&r.mime);
	sender(&r);
	bounce_read(a, message, &er.bounce);
	if (er.bounce.kind == BOUNCE_FAILURE)
		er.kind = ERRAND_BOUNCE;
	else if (er.bounce.kind == BOUNCE_COMPLAINT && !is_opt_out(&er))
		er.kind = ERRAND_COMPLAINT;
	else if (er.bounce.kind == BOUNCE_AUTO_REPLY)
		er.kind = ERRAND_AUTOMATIC;
	if (er.kind == ERRAND_NONE)
		wish(&r, address);
	if (er.kind == ERRAND_NONE && is_opt_out(&er) && !er.silent)
		er.kind = ERRAND_LEAVE;
	if (er.kind == ERRAND_BOUNCE || er.kind == ERRAND_COMPLAINT)
		take_tokens(&r, message);
	*out = er;
}

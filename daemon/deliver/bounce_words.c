/* SPDX-License-Identifier: MIT */
/* gazetted: what servers say of an address that cannot be mailed. */
/*
 * Families of phrases, compared in lower case with runs of blanks as one. The
 * first two speak for the address: whatever else is said, it is not thrown
 * out. A phrase of the others, or a status that says so by itself, throws it
 * out.
 */
#include "base/arena.h"
#include "deliver/bounce.h"

/* The mailbox is there, or may come back. */
static const char *const alive[] = {
    "full",
    "quota",
    "over the limit",
    "exceeded",
    "out of storage",
    "not enough space",
    "insufficient",
    "disk space",
    "too large",
    "too big",
    "suspend",
    "disabled",
    "frozen",
    "locked",
    "deactivated",
    "account is inactive",
    "reach is inactive",
    "user is inactive",
    "account expired",
    "not active",
    "discontinued",
    "over usage",
    "temporar",
    "try again",
    "try later",
    "timed out",
    "timeout",
    "time out",
    "greylist",
    "too many",
    "loop",
    "hop count",
    "expired",
    "not yet been",
    "will be retried",
    "could not be delivered for",
    "frequency",
    "rate limit",
    "content",
    "virus",
    "mailer error",
    "system error",
    "configuration error",
    "i/o error",
    "no space",
    "or mailbox unavailable",
    "may not exist",
    " voll",
    "pleine",
    " lleno",
    " llena",
    " piena",
    " pieno",
    " cheia",
    "postvak vol",
    "pełn",
    "temporaire",
    "vorübergehend",
    "переполнен",
    "いっぱい",
    "已满",
};

/* It is about us, our mail, or our server. */
static const char *const ours[] = {
    "spam",
    "blocked",
    "blacklist",
    "block list",
    "blocklist",
    "dnsbl",
    "rbl",
    "reputation",
    "policy",
    "policies",
    "spf",
    "dkim",
    "dmarc",
    "unauthenticated",
    "authentication",
    "relay",
    "sender",
    "banned",
    "prohibited",
    "not allowed",
    "not permitted",
    "unsolicited",
    "ptr",
    "reverse dns",
    "client host",
    "ip address",
    "helo",
    "ehlo",
    "rfc 5322",
    "message rejected",
    "mail rejected",
    "rejected by",
    "filter",
    "restrict",
    "only accepts",
    "return-path",
    "mail from",
    "originator",
    "permission",
    "security",
    "tls",
    "encrypt",
    "ube",
    "purported",
    "8bit",
    "syntax error",
};

/* There is nobody of that name. */
static const char *const nobody[] = {
    "user unknown",
    "unknown user",
    "non-existent user",
    "nonexistent user",
    "non-existent mailbox",
    "nonexistent mailbox",
    "no such user",
    "user not found",
    "unknown recipient",
    "recipient unknown",
    "no such recipient",
    "recipient not found",
    "recipnotfound",
    "recipient does not exist",
    "user does not exist",
    "user doesn't exist",
    "does not exist",
    "doesn't exist",
    "no mailbox here",
    "mailbox not found",
    "no such mailbox",
    "unknown mailbox",
    "mailbox unknown",
    "not a valid recipient",
    "invalid recipient",
    "not our customer",
    "no such address",
    "unknown address",
    "address unknown",
    "unknown local part",
    "unknown local-part",
    "unknown account",
    "no account",
    "no such account",
    "account not found",
    "not listed in",
    "isn't in my",
    "not a known user",
    "user is unknown",
    "unknown or illegal alias",
    "unknown to address",
    "invalid user",
    "invalid mailbox",
    "bad destination mailbox",
    "bad address",
    "undeliverable address",
    "not known at",
    "unknown in",
    "inactive email address",
    "recipient rejected",
    "recipient address rejected: access denied",
    "nobody by that name",
    "unbekannter",
    "utilisateur inconnu",
    "destinatario desconocido",
    "utente sconosciuto",
    "destinataire invalide",
    "no longer available",
    "not a valid mailbox",
    "addressee unknown",
    "name not found",
    "there is no such",
    "could not be found",
    "wasn't found",
    "unrouteable address",
    "not found in directory",
    "couldn't be found",
    "user not exist",
    "delivery userid",
    "user doesn't have",
    "user not listed",
    "user unknown in",
    "is not a known",
    "no mailbox",
    /* German, French, Spanish, Portuguese, Italian, Dutch */
    "benutzer unbekannt",
    "mpfänger unbekannt",
    "adresse unbekannt",
    "unbekannte adresse",
    "existiert nicht",
    "nicht gefunden",
    "kein solche",
    "destinataire inconnu",
    "adresse inconnue",
    "adresse de destinataire inconnue",
    "utilisateur inexistant",
    "n'existe pas",
    "n’existe pas",
    "introuvable",
    "desconocido",
    "no existe",
    "no se encontr",
    "desconhecido",
    "inexistente",
    "não existe",
    "não encontrado",
    "destinatario sconosciuto",
    "inesistente",
    "non esiste",
    "onbekende gebruiker",
    "onbekend adres",
    "gebruiker onbekend",
    "bestaat niet",
    /* Danish, Norwegian, Swedish, Finnish */
    "ukendt bruger",
    "ukendt modtager",
    "ukjent bruker",
    "ukjent mottaker",
    "finnes ikke",
    "findes ikke",
    "finns inte",
    "nd användare",
    "nd mottagare",
    "tuntematon",
    /* Polish, Czech, Hungarian, Romanian, Turkish */
    "nieznany użytkownik",
    "nieznany odbiorca",
    "nie istnieje",
    "neexistuje",
    "neznámý uživatel",
    "nem létezik",
    "ismeretlen",
    "utilizator necunoscut",
    "destinatar necunoscut",
    "nu există",
    "bulunamad",
    "kullanıcı yok",
    /* Russian, Ukrainian; Chinese, Japanese, Korean */
    "не найден",
    "не существует",
    "не існує",
    "不存在",
    "見つかりません",
    "存在しません",
    "존재하지 않",
};

/* There is no such place. */
static const char *const nowhere[] = {
    "host not found",
    "domain not found",
    "no such domain",
    "domain does not exist",
    "unknown host",
    "host unknown",
    "couldn't find any host",
    "nonexistent domain",
    "non-existent domain",
    "no such host",
    "domain name not found",
    "dns lookup failure",
    "unknown domain",
    "domain not exist",
    "bad destination system",
    "domain must resolve",
    "name or service not known",
    "no valid hosts",
    "host or domain name not found",
    "not found: 3(nxdomain)",
    "invalid domain",
    "recipient's domain",
    "all relevant mx records",
};

/* It is not there any more, or takes no mail. */
static const char *const left[] = {
    "no longer on server",
    "has moved",
    "user not local",
    "moved to",
    "has been moved",
    "no longer with",
    "has changed",
    "null mx",
    "does not accept mail",
    "doesn't accept mail",
    "not accept mail",
    "not accepting network messages",
    "nullmx",
    "no mail accepted",
    "no smtp service",
    "find a mail exchanger",
    "does not accept any mail",
    "domain does not accept",
};

#define ANSWER_MAX 400 /* bytes of what one server says */

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* Where one of them is, or -1. */
static ptrdiff_t find(struct str words, const char *const *family, size_t n)
{
	ptrdiff_t at = -1;
	for (size_t i = 0; at < 0 && i < n; i++)
		at = str_find(words, str_of(family[i]));
	return at;
}

static bool says(struct str words, const char *const *family, size_t n)
{
	return find(words, family, n) >= 0;
}

bool bounce_names_nobody(struct str words)
{
	return says(words, nobody, COUNT(nobody));
}

/* RFC 3463 and RFC 7505: no such mailbox, no such system, syntax of the
 * mailbox, moved, no mail there. */
static bool status_hard(struct str s)
{
	static const char *const codes[] = {
	    "5.1.0", "5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"};
	for (size_t i = 0; i < COUNT(codes); i++)
		if (str_eq(s, str_of(codes[i])))
			return true;
	return false;
}

/* It says that it is about something else: the mailbox's state, the system,
 * the content, policy, our own address. */
static bool status_soft(struct str s)
{
	static const char *const starts[] = {
	    "4.", "5.2.", "5.3.", "5.6.", "5.7.", "5.1.7", "5.1.8"};
	for (size_t i = 0; i < COUNT(starts); i++)
		if (str_starts(s, str_of(starts[i])))
			return true;
	return false;
}

/* A server that answers so to RCPT knows; one that took the address and
 * refuses after DATA has filtered the mail, whatever it says. */
enum stage {
	STAGE_UNKNOWN,
	STAGE_REPORT,
	STAGE_NOTICE, /* of a server that writes what it was told itself */
	STAGE_RCPT,
	STAGE_DATA
};

/* How mail systems begin what they write for people. Where no other server's
 * answer stands in it, they tell what they know themselves. */
static bool by_server(struct str words)
{
	static const char *const marks[] = {"this is the qmail-send program",
	    "created automatically by mail delivery software",
	    "this is the mail system at host", "this is the postfix program",
	    "addresses had permanent fatal errors",
	    "addresses had delivery problems", "the courier mail server",
	    "this is the mailer-daemon", "failure reasons",
	    "was not delivered to", "did not reach the following recipient",
	    "this report relates to your message", "undeliverable to the",
	    "original message follows",
	    /* the like of "created automatically by", with the server's name */
	    "письмо создано автоматически сервером",
	    "ce message a été créé automatiquement par le logiciel",
	    "diese nachricht wurde automatisch vom mail",
	    "diese e-mail wurde automatisch vom mail",
	    "este mensaje ha sido creado automáticamente por el software"};
	return says(words, marks, COUNT(marks));
}

static enum stage stage_of(struct str words)
{
	static const char *const data[] = {"end of data", ">>> data",
	    "reply to data", "data command", "after data", "final data",
	    "smtp:data"};
	static const char *const rcpt[] = {"rcpt to:<", "rcpt to command",
	    "our rcpt", "rcpt_to", "smtp:rcpt", "rcpt command", "reply to rcpt",
	    "after rcpt", "rcpt ~", "like recipient", "rejected recipient"};
	if (says(words, data, COUNT(data)))
		return STAGE_DATA;
	return says(words, rcpt, COUNT(rcpt)) ? STAGE_RCPT : STAGE_UNKNOWN;
}

/* Up to its bracket's end, where it stands in one. */
static struct str answer(struct str s, size_t from)
{
	struct str words = str_sub(s, from, from + ANSWER_MAX);
	ptrdiff_t end = -1;
	if (from && s.p[from - 1] == '[')
		end = str_chr(words, ']');
	return end < 0 ? words : str_sub(words, 0, (size_t)end);
}

/* From the first reply code on: what the server said, not what the mail
 * system around it tells its reader. */
static struct str server_words(struct str s)
{
	for (size_t i = 0; i + 3 < s.n; i++)
		if (s.p[i] == '5' && strchr("015", s.p[i + 1]) &&
		    ch_digit(s.p[i + 1]) && ch_digit(s.p[i + 2]) &&
		    strchr(" -:", s.p[i + 3]) && s.p[i + 3] &&
		    (!i || strchr(" :[('-;>", s.p[i - 1])))
			return answer(s, i);
	return (struct str){NULL, 0};
}

/* Whether "nobody of that name", at `at` of the words, is meant: with a code
 * of the class for addresses, in answer to RCPT, by the machine that looked
 * for the name itself, or in a machine's report where the server names the
 * address first, as it does at RCPT. */
static bool sure(
    struct str status, enum stage stage, struct str words, size_t at)
{
	if ((str_starts(status, S("5.1.")) && status.n <= 6) ||
	    stage == STAGE_RCPT)
		return true;
	return !status_soft(status) &&
	       (stage == STAGE_NOTICE ||
		   (stage == STAGE_REPORT &&
		       str_chr(str_sub(words, 0, at), '@') > 0));
}

/* Whether a notice says so of an address in its own words, too, beside the
 * server's answer that it quotes: that one was not about anything else. */
static bool said_of(struct str notice)
{
	ptrdiff_t at = find(notice, nobody, COUNT(nobody));
	return at >= 0 && str_chr(str_sub(notice, 0, (size_t)at), '@') > 0;
}

bool bounce_is_hard(
    struct arena *a, struct str status, struct str given, struct str around)
{
	/* No other has these words. */
	static const char *const certain[] = {"unrecognised or name",
	    "unrecognised or-name", "unrecognized or name",
	    "not listed in domino", "not listed in public name",
	    "name is not recognized", "because the address couldn't be found",
	    "invalid final delivery userid", "adresse destinataire invalide"};
	/* In a report: it is the account that was looked for, at any command.
	 */
	static const char *const account[] = {"this user doesn't have a"};
	static const char *const gone_for_now[] = {
	    "account is disabled", "suspended", "is disabled"};
	/* Whether an address exists was asked of another server, mostly whether
	 * the sender's does: its answer is of that. */
	static const char *const asked_back[] = {"callout", "call-out",
	    "callback", "call back", "verification failed for", "sender verif",
	    "verifying the sender", "verifying sender"};
	ptrdiff_t who;
	struct str words = str_lower(a, str_squeeze(a, given));
	struct str server = server_words(words);
	enum stage stage =
	    stage_of(str_lower(a, around.n ? str_squeeze(a, around) : words));
	if (stage == STAGE_UNKNOWN && around.p)
		stage = STAGE_REPORT;
	if (stage == STAGE_UNKNOWN && !server.n && by_server(words))
		stage = STAGE_NOTICE;
	/* A gateway's words about another's: the last is nearest. */
	ptrdiff_t arrow = str_find(words, S(" -> "));
	if (says(words, gone_for_now, COUNT(gone_for_now)) ||
	    says(words, asked_back, COUNT(asked_back)))
		return false;
	if (arrow >= 0 && str_find(words, S(" -> 5")) == arrow) {
		stage = STAGE_DATA;
		if (str_chr(str_sub(words, (size_t)arrow, words.n), '@') > 0)
			stage = STAGE_RCPT;
		words = str_sub(words, (size_t)arrow + 4, words.n);
	} else if (server.n) {
		if (stage == STAGE_UNKNOWN &&
		    said_of(str_sub(words, 0, (size_t)(server.p - words.p))))
			stage = STAGE_NOTICE;
		words = server;
	}
	if (str_starts(status, S("4.")))
		return false;
	if (says(words, left, COUNT(left)))
		return true;
	if (says(words, certain, COUNT(certain)) ||
	    (around.p && says(words, account, COUNT(account))))
		return true;
	if (says(words, alive, COUNT(alive)))
		return false;
	who = find(words, nobody, COUNT(nobody));
	if (who >= 0 && sure(status, stage, words, (size_t)who) &&
	    !str_starts(status, S("5.7.")) && str_find(words, S("sender")) < 0)
		return true;
	if (status_soft(status) || says(words, ours, COUNT(ours)))
		return false;
	return says(words, nowhere, COUNT(nowhere)) || status_hard(status);
}

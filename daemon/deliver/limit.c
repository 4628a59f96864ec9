/* SPDX-License-Identifier: MIT */
/* gazetted: a server's words on us, whatever its code. */
#include "deliver/limit.h"

#include <stddef.h>

#include "base/buf.h"
#include "deliver/caps.h"

bool words_have(struct str words, const char *const *family)
{
	for (; *family; family++)
		if (str_ifind(words, str_of(*family)) >= 0)
			return true;
	return false;
}

/* Without addresses: a digest, or a domain, may be called daily, and a reader
 * be at a list's. */
static void drop_addresses(struct str words, struct buf *out)
{
	struct str word;
	while (words.n && str_split(&words, ' ', &word)) {
		if (str_chr(word, '@') >= 0)
			continue;
		buf_adds(out, word);
		buf_addc(out, ' ');
	}
}

bool mailbox_full(struct str words)
{
	static const char *const full[] = {"mailbox is full", "mailbox full",
	    "full mailbox", "over quota", "overquota", "over the quota",
	    "mailbox quota", "storage space", "storage quota",
	    "storage allocation", "storage limit", "mailbox is over",
	    "mailbox has exceeded", "mailbox exceeded", "user is over",
	    "recipient is over", "recipient exceeded", "recipient has exceeded",
	    "account is over", "postfach ist voll", "postfach voll",
	    "casella piena", "te pleine", "buzon lleno", "n lleno",
	    "caixa cheia", "postvak vol", NULL};
	return words_have(words, full);
}

/* "Your account" is whose login we use. */
bool mailbox_asleep(struct str words)
{
	static const char *const asleep[] = {"mailbox is disabled",
	    "mailbox disabled", "mailbox is inactive", "mailbox inactive",
	    "inactive mailbox", "account is disabled", "account disabled",
	    "account has been disabled", "account is inactive",
	    "account inactive", "inactive account", "account is suspended",
	    "account has been suspended", "account suspended",
	    "account is locked", "user is inactive", "user inactive",
	    "inactive user", "user is disabled", "user disabled",
	    "recipient is inactive", "recipient inactive", "reach is inactive",
	    "reach is disabled", NULL};
	static const char *const ours[] = {"your account", "your mailbox",
	    "your domain", "sender", "sending", "to send", "submission",
	    "outgoing", "outbound", "relay", "authenti", NULL};
	return words_have(words, asleep) && !words_have(words, ours);
}

static bool list_in(struct str words)
{
	static const char *const lists[] = {"blocked using", "dnsbl",
	    "blocklist", "block list", "block-list", "blacklist", "black list",
	    "denylist", "spamhaus", "spamcop", "barracudacentral",
	    "client host", "your ip", "your host is listed", NULL};
	return words_have(words, lists);
}

/* It is about the recipient, the message, or the time that it took. */
static bool about_other(struct str words)
{
	static const char *const theirs[] = {"5.1.1 ", "5.1.2 ", "5.1.3 ",
	    "5.1.6 ", "5.1.10 ", "5.2.1 ", "5.2.2 ", "storage",
	    "messages stored", "disk", "speicher", "receiv", "mailbox size",
	    "mailbox limit", "of the mailbox", "this mailbox", "the recipient ",
	    "this recipient", "recipient's", "recipient is ", "recipient has ",
	    "this user", "the user you", "no such", "unknown", "does not exist",
	    "not found", "deleted", "disabled", "inactive", "closed",
	    "invalid address", "invalid recipient", "resolver.rst",
	    "recipient exceeded", NULL};
	static const char *const message[] = {" size", "too large", "too big",
	    "attachment", "score", "spam", "virus", "too many hops",
	    "hop count", NULL};
	static const char *const time[] = {"queue", "retry time", "timed out",
	    "expired", "delivery time", "been trying", NULL};
	return mailbox_full(words) || words_have(words, theirs) ||
	       words_have(words, message) || words_have(words, time);
}

static bool limit_in(struct str words)
{
	static const char *const plain[] = {"rate limit", "ratelimit",
	    "rate-limit", "throttl", "sending rate", "sending frequency",
	    "frequency limit", "sending paused", "sending suspended",
	    "credits exceeded", "no credits", "unusual sending",
	    "submissionquota", "send more than", "versandlimit", "sendelimit",
	    NULL};
	static const char *const much[] = {"limit", "quota", "exceed",
	    "too many", "too much", "too fast", "too often", "maxim", "max ",
	    "limiet", "zu viele", "berschritten", "erreicht", "trop de",
	    "atteint", "demasiad", "superad", "troppi", "superat", "te veel",
	    NULL};
	static const char *const in_a_time[] = {"hour", "daily", "per day",
	    "a day", "this day", "today", "24 h", "24h", "minute", "per second",
	    "monthly", "per month", "this month", "per week", "weekly",
	    "pro stunde", "pro tag", "pro minute", "par heure", "par jour",
	    "por hora", "por dia", "por d??a", "al giorno", "all'ora",
	    "per uur", "per dag", "na godzin", "na dzie", NULL};
	static const char *const sending[] = {"sending", "to send",
	    "submission", "outgoing", "outbound", "sender", "mails sent",
	    "messages sent", "smtp relay", "your account", "your plan",
	    "your domain", "versand", "gesendet", "d'envoi", "envoi de",
	    "de envio", "di invio", "verzend", NULL};
	return words_have(words, plain) ||
	       (words_have(words, much) && (words_have(words, in_a_time) ||
					       words_have(words, sending)));
}

static bool denial_in(struct str words)
{
	static const char *const denied[] = {"sendas", "send as ",
	    "send on behalf", "sendonbehalf", "authorized user",
	    "before sending", "before smtp", "check for new mail", "smtp auth",
	    "authentication required", "authentication is required",
	    "must authenticate", "please authenticate", "authenticate first",
	    "be authenticated", "log in first", "login first",
	    "unauthenticated sender", "sender identity",
	    "identities failed the check", NULL};
	return words_have(words, denied);
}

static bool of_us(
    struct str all, bool (*in)(struct str words), bool whatever_else)
{
	struct buf b = buf_init(BOUNCE_WORDS_MAX + 1);
	drop_addresses(all, &b);
	bool yes =
	    in(buf_str(&b)) && (whatever_else || !about_other(buf_str(&b)));
	buf_free(&b);
	return yes;
}

bool limits_us(struct str words)
{
	return of_us(words, limit_in, false);
}

bool denies_us(struct str words)
{
	return of_us(words, denial_in, false);
}

bool lists_us(struct str words)
{
	return of_us(words, list_in, true);
}

/* SPDX-License-Identifier: MIT */
/* gazetted: what a relay's answers mean, row by row. */
#include "deliver/reply.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "tap.h"

/* ---- cutting answers out ---- */

static const struct {
	const char *in;
	ptrdiff_t used; /* 0: not complete; -1: not SMTP */
	int code, enh[3];
	const char *text;
} cuts[] = {
    {"250 ok\r\n", 8, 250, {0, 0, 0}, "250 ok"},
    {"250 ok\n", 7, 250, {0, 0, 0}, "250 ok"},
    {"250\r\n", 5, 250, {0, 0, 0}, "250"},
    {"250 2.1.5 ok\r\n354 go\r\n", 14, 250, {2, 1, 5}, "250 2.1.5 ok"},
    {"550 5.1.1 no\r\n", 14, 550, {5, 1, 1}, "550 5.1.1 no"},
    {"550-5.1.1 no\r\n550 5.1.1 such user\r\n", 35, 550, {5, 1, 1},
	"550 5.1.1 no such user"},
    {"550-5.1.1 no\r\n550 such user\r\n", 29, 550, {5, 1, 1},
	"550 5.1.1 no such user"},
    {"554 refused [5.7.26] (x)\r\n", 26, 554, {5, 7, 26},
	"554 refused [5.7.26] (x)"},
    {"554 refused (5.7.1), go\r\n", 25, 554, {5, 7, 1},
	"554 refused (5.7.1), go"},
    {"550 rejected #5.7.1\r\n", 21, 550, {5, 7, 1}, "550 rejected #5.7.1"},
    {"550 4.7.1 classes differ\r\n", 26, 550, {0, 0, 0},
	"550 4.7.1 classes differ"},
    {"550 5.1 not enhanced\r\n", 22, 550, {0, 0, 0}, "550 5.1 not enhanced"},
    {"550 5.1.1234 nor this\r\n", 23, 550, {0, 0, 0}, "550 5.1.1234 nor this"},
    {"550 tab\there \xc3\xa9\x01\r\n", 18, 550, {0, 0, 0}, "550 tab here ???"},
    {"", 0, 0, {0, 0, 0}, ""},
    {"25", 0, 0, {0, 0, 0}, ""},
    {"250", 0, 0, {0, 0, 0}, ""},
    {"250 ok\r", 0, 0, {0, 0, 0}, ""},
    {"250-a\r\n", 0, 0, {0, 0, 0}, ""},
    {"250-a\r\n250", 0, 0, {0, 0, 0}, ""},
    {"hello\r\n", -1, 0, {0, 0, 0}, ""},
    {"\r\n", -1, 0, {0, 0, 0}, ""},
    {"150 ok\r\n", -1, 0, {0, 0, 0}, ""},
    {"600 ok\r\n", -1, 0, {0, 0, 0}, ""},
    {"2500 ok\r\n", -1, 0, {0, 0, 0}, ""},
    {"250_ok\r\n", -1, 0, {0, 0, 0}, ""},
    {"-250 ok\r\n", -1, 0, {0, 0, 0}, ""},
    {"250-a\r\n251 b\r\n", -1, 0, {0, 0, 0}, ""},
};

static void cut(void)
{
	for (size_t i = 0; i < sizeof(cuts) / sizeof(*cuts); i++) {
		struct reply r = {0};
		ptrdiff_t n = reply_parse(str_of(cuts[i].in), &r);
		is_int(n, cuts[i].used, cuts[i].in);
		is_int(r.code, cuts[i].code, cuts[i].in);
		is_str(str_of(r.text), str_of(cuts[i].text), cuts[i].in);
		for (int k = 0; k < 3; k++)
			is_int(r.enh[k], cuts[i].enh[k], cuts[i].in);
	}
}

/* Wherever it is cut, an answer is not complete before its last byte. */
static void bit_by_bit(void)
{
	struct str s = S("550-5.7.1 one\r\n550-5.7.1 two\r\n550 5.7.1 x\r\n");
	struct reply r;
	for (size_t n = 0; n < s.n; n++)
		is_int(reply_parse(str_sub(s, 0, n), &r), 0, "a part");
	is_int(reply_parse(s, &r), (long long)s.n, "the whole");
	is_str(str_of(r.text), S("550 5.7.1 one two x"), "text");
}

static void long_lines(void)
{
	struct buf b = buf_init(1 << 20);
	struct reply r;
	for (int i = 0; i < 100; i++) {
		buf_adds(&b, i < 99 ? S("550-") : S("550 "));
		for (int k = 0; k < 1000; k++)
			buf_addc(&b, 'x');
		buf_adds(&b, S("\r\n"));
	}
	is_int(reply_parse(buf_str(&b), &r), (long long)b.n, "all of it");
	is_int((long long)strlen(r.text), REPLY_TEXT_MAX, "kept");
	buf_free(&b);
}

/* ---- the same words ---- */

static void shapes(void)
{
	static const struct {
		const char *a, *b; /* to ann@ and bob@ */
		bool same;
	} t[] = {
	    {"550 5.1.1 <ann@example.org>: no",
		"550 5.1.1 <bob@example.org>: no", true},
	    {"550 ann: User unknown 17", "550 Bob: User unknown 2040", true},
	    {"550 no (id a1b2)", "550 no (id c3d4)", true},
	    {"550 5.1.1 no", "550 5.1.2 no", false},
	    {"550 no", "553 no", false},
	    {"550 no such user", "550 relay not permitted", false},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++)
		is_int(reply_shape(a, str_of(t[i].a), S("ann@example.org")) ==
			   reply_shape(a, str_of(t[i].b), S("bob@example.org")),
		    t[i].same, t[i].a);
	arena_free(&a);
}

/* ---- judging one ---- */

static const struct {
	enum reply_step step;
	const char *in;
	enum outbox_verb verb;
	enum route_fate route;
} judged[] = {
    {STEP_MAIL, "250 ok", OUTBOX_ARM, ROUTE_GOOD},
    {STEP_MAIL, "421 bye", OUTBOX_RETURN, ROUTE_CLOSING},
    {STEP_MAIL, "451 4.3.0 later", OUTBOX_RETURN, ROUTE_DOWN},
    {STEP_MAIL, "452 4.3.1 full", OUTBOX_RETURN, ROUTE_DOWN},
    {STEP_MAIL, "550 5.7.1 you", OUTBOX_RETURN, ROUTE_OPERATOR},
    {STEP_MAIL, "530 5.7.0 log in", OUTBOX_RETURN, ROUTE_OPERATOR},
    {STEP_MAIL, "503 what", OUTBOX_RETURN, ROUTE_OPERATOR},
    {STEP_MAIL, "354 what", OUTBOX_RETURN, ROUTE_RECONNECT},
    {STEP_RCPT, "250 ok", OUTBOX_ARM, ROUTE_GOOD},
    {STEP_RCPT, "251 forwarded", OUTBOX_ARM, ROUTE_GOOD},
    {STEP_RCPT, "252 perhaps", OUTBOX_ARM, ROUTE_GOOD},
    {STEP_RCPT, "421 bye", OUTBOX_RETURN, ROUTE_CLOSING},
    {STEP_RCPT, "450 4.7.1 greylisted", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_RCPT, "451 wait", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_RCPT, "452 4.2.2 full", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_RCPT, "552 too many", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_RCPT, "552 5.2.2 full", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_RCPT, "550 5.2.2 full", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_RCPT, "550 5.1.1 unknown", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_RCPT, "550 unknown", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_RCPT, "551 moved", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_RCPT, "553 5.1.3 syntax", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_RCPT, "556 5.1.10 null MX", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_RCPT, "550 5.7.1 blocked", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 5.7.26 DMARC", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "554 5.7.515 Microsoft", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 5.1.8 <n@example.org>: Sender address rejected",
	OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "553 5.1.7 bad sender", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 5.3.0 system not accepting", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 5.3.0 User unknown", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_RCPT, "550 5.5.0 error", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 5.5.0 mailbox unavailable", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_RCPT, "550 relay not permitted", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "554 Relay access denied", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 authentication required", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 Sender verify failed", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 Invalid HELO", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 <sender@example.org>: No such user here", OUTBOX_REFUSED,
	ROUTE_GOOD},
    {STEP_RCPT, "550 User unknown in relay recipient table", OUTBOX_REFUSED,
	ROUTE_GOOD},
    {STEP_RCPT, "550 5.0.0 rejected by policy", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 5.1.1 unknown, see our policy", OUTBOX_REFUSED,
	ROUTE_GOOD},
    {STEP_RCPT, "550 5.4.5 Daily user sending limit exceeded", OUTBOX_UNWELCOME,
	ROUTE_GOOD},
    {STEP_RCPT, "550 Too many messages this hour", OUTBOX_UNWELCOME,
	ROUTE_GOOD},
    {STEP_RCPT, "550 You must check for new mail before sending",
	OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 5.1.1 <ann@example.org> blocked using bl.example.org",
	OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 5.1.1 Client host on a blacklist, user unknown",
	OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 Mailbox is disabled by policy", OUTBOX_REFUSED,
	ROUTE_GOOD},
    /* ours, which we log in with */
    {STEP_RCPT, "550 Relaying denied: your account is suspended",
	OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_RCPT, "550 Sender's account is disabled", OUTBOX_UNWELCOME,
	ROUTE_GOOD},
    {STEP_DOT, "550 Your account has been suspended", OUTBOX_SPURNED,
	ROUTE_GOOD},
    {STEP_DOT, "554 Sending denied: account disabled", OUTBOX_SPURNED,
	ROUTE_GOOD},
    {STEP_RCPT, "550 5.1.1 <ann@blacklist.example.org> no such user",
	OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_RCPT, "550 Mailbox quota exceeded", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_RCPT, "550 ann@example.org is over quota", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_RCPT, "554 Postfach ist voll", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_RCPT, "550 5.1.1 unknown, or mailbox full", OUTBOX_REFUSED,
	ROUTE_GOOD},
    {STEP_DOT, "552 User has exceeded his storage quota", OUTBOX_DEFER,
	ROUTE_GOOD},
    {STEP_DOT, "550 Quota of words exceeded", OUTBOX_SPURNED, ROUTE_GOOD},
    {STEP_RCPT, "550 5.4.1 Recipient address rejected", OUTBOX_REFUSED,
	ROUTE_GOOD},
    {STEP_RCPT, "552 5.3.4 too big", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_RCPT, "535 5.7.8 who", OUTBOX_RETURN, ROUTE_OPERATOR},
    {STEP_RCPT, "530 log in", OUTBOX_RETURN, ROUTE_OPERATOR},
    {STEP_RCPT, "503 MAIL first", OUTBOX_RETURN, ROUTE_RECONNECT},
    {STEP_RCPT, "503 5.5.1 authentication required", OUTBOX_RETURN,
	ROUTE_OPERATOR},
    {STEP_RCPT, "503 Must login first", OUTBOX_RETURN, ROUTE_OPERATOR},
    {STEP_RCPT, "354 what", OUTBOX_RETURN, ROUTE_RECONNECT},
    {STEP_DATA, "354 go on", OUTBOX_ARM, ROUTE_GOOD},
    {STEP_DATA, "250 ok", OUTBOX_RETURN, ROUTE_RECONNECT},
    {STEP_DATA, "421 bye", OUTBOX_RETURN, ROUTE_CLOSING},
    {STEP_DATA, "451 later", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_DATA, "554 no", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_DATA, "554 5.5.1 no valid recipients", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_DATA, "550 5.3.0 not accepting", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_DATA, "554 5.6.0 no", OUTBOX_SPURNED, ROUTE_GOOD},
    {STEP_DATA, "550 5.1.8 sender", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_DATA, "550 5.5.0 mailbox unavailable", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_DATA, "554 5.1.1 nobody", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_DATA, "552 5.2.2 full", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_DATA, "554 5.2.2 full", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_DATA, "552 5.3.4 too big", OUTBOX_SPURNED, ROUTE_GOOD},
    {STEP_DATA, "554 5.7.1 spam", OUTBOX_BARRED, ROUTE_GOOD},
    {STEP_DATA, "503 RCPT first", OUTBOX_RETURN, ROUTE_RECONNECT},
    {STEP_DOT, "250 2.0.0 queued", OUTBOX_SENT, ROUTE_GOOD},
    {STEP_DOT, "354 what", OUTBOX_UNCERTAIN, ROUTE_RECONNECT},
    {STEP_DOT, "421 bye", OUTBOX_RETURN, ROUTE_CLOSING},
    {STEP_DOT, "450 later", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_DOT, "552 5.3.4 too big", OUTBOX_SPURNED, ROUTE_GOOD},
    {STEP_DOT, "552 5.2.2 full", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_DOT, "554 5.2.2 full", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_DOT, "554 5.6.0 bad", OUTBOX_SPURNED, ROUTE_GOOD},
    {STEP_DOT, "550 5.2.1 disabled", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_DOT, "554 delivery error: This mailbox is disabled", OUTBOX_REFUSED,
	ROUTE_GOOD},
    {STEP_DOT, "550 The account is inactive", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_DOT, "554 Recipient is over the limit", OUTBOX_DEFER, ROUTE_GOOD},
    {STEP_DOT, "550 5.2.1 blocked using bl.example.org", OUTBOX_BARRED,
	ROUTE_GOOD},
    {STEP_DOT, "500 no", OUTBOX_SPURNED, ROUTE_GOOD},
    {STEP_DOT, "554 Transaction failed", OUTBOX_SPURNED, ROUTE_GOOD},
    {STEP_DOT, "550 5.3.0 System not accepting", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_DOT, "554 5.4.6 too many hops", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_DOT, "554 5.5.1 out of step", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_DOT, "550 5.3.4 too big", OUTBOX_SPURNED, ROUTE_GOOD},
    {STEP_DOT, "550 no such user", OUTBOX_REFUSED, ROUTE_GOOD},
    {STEP_DOT, "550 5.7.1 spam", OUTBOX_BARRED, ROUTE_GOOD},
    {STEP_DOT, "554 5.7.1 sending limit reached", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_DOT, "554 5.2.0 STOREDRV.Submission;SubmissionQuotaExceededException",
	OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_DOT, "554 5.2.252 SendAsDenied", OUTBOX_UNWELCOME, ROUTE_GOOD},
    {STEP_DOT, "503 out of step", OUTBOX_RETURN, ROUTE_RECONNECT},
};

static struct reply answer(const char *line)
{
	char s[256];
	struct reply r = {0};
	int n = snprintf(s, sizeof(s), "%s\r\n", line);
	if (*line && reply_parse((struct str){s, (size_t)n}, &r) != n)
		abort();
	return r;
}

static void judge(void)
{
	for (size_t i = 0; i < sizeof(judged) / sizeof(*judged); i++) {
		struct reply r = answer(judged[i].in);
		struct verdict v = reply_judge(judged[i].step, &r);
		is_int(v.verb, judged[i].verb, judged[i].in);
		is_int(v.route, judged[i].route, judged[i].in);
	}
}

/* ---- judging the whole ---- */

static const struct {
	const char *mail, *rcpt, *data, *dot;
	bool dot_out, agreed;
	enum outbox_verb verb;
	enum route_fate route;
	const char *said;
} whole[] = {
    {"250 a", "250 b", "354 c", "250 d", true, true, OUTBOX_SENT, ROUTE_GOOD,
	"250 d"},
    /* libesmtp and the pump must both say so */
    {"250 a", "250 b", "354 c", "250 d", true, false, OUTBOX_UNCERTAIN,
	ROUTE_RECONNECT, "250 d"},
    {"250 a", "250 b", "354 c", "250 d", false, true, OUTBOX_RETURN,
	ROUTE_RECONNECT, "connection lost before the end of the message"},
    /* no answer to the dot */
    {"250 a", "250 b", "354 c", "", true, false, OUTBOX_UNCERTAIN,
	ROUTE_RECONNECT, "no answer to the end of the message"},
    {"250 a", "250 b", "354 c", "", false, false, OUTBOX_RETURN,
	ROUTE_RECONNECT, "connection lost before the end of the message"},
    {"250 a", "250 b", "", "", false, false, OUTBOX_RETURN, ROUTE_RECONNECT,
	"connection lost before the end of the message"},
    {"", "", "", "", false, false, OUTBOX_RETURN, ROUTE_RECONNECT,
	"connection lost before the end of the message"},
    /* whoever refused first decides */
    {"250 a", "450 b", "354 c", "503 d", true, false, OUTBOX_DEFER, ROUTE_GOOD,
	"450 b"},
    {"250 a", "550 5.1.1 b", "554 c", "", false, false, OUTBOX_REFUSED,
	ROUTE_GOOD, "550 5.1.1 b"},
    {"550 5.7.1 a", "503 b", "503 c", "", false, false, OUTBOX_RETURN,
	ROUTE_OPERATOR, "550 5.7.1 a"},
    {"451 a", "550 5.1.1 b", "554 c", "", false, false, OUTBOX_RETURN,
	ROUTE_DOWN, "451 a"},
    {"250 a", "250 b", "451 c", "", false, false, OUTBOX_DEFER, ROUTE_GOOD,
	"451 c"},
    {"250 a", "250 b", "354 c", "554 5.6.0 d", true, false, OUTBOX_SPURNED,
	ROUTE_GOOD, "554 5.6.0 d"},
    {"250 a", "250 b", "250 c", "", false, true, OUTBOX_RETURN, ROUTE_RECONNECT,
	"250 c"},
    {"250 a", "421 b", "", "", false, false, OUTBOX_RETURN, ROUTE_CLOSING,
	"421 b"},
    /* the relay is out of step, and may have taken it */
    {"250 a", "250 b", "354 c", "354 d", true, false, OUTBOX_UNCERTAIN,
	ROUTE_RECONNECT, "354 d"},
};

static void transactions(void)
{
	for (size_t i = 0; i < sizeof(whole) / sizeof(*whole); i++) {
		struct transaction t = {.mail = answer(whole[i].mail),
		    .rcpt = answer(whole[i].rcpt),
		    .data = answer(whole[i].data),
		    .dot = answer(whole[i].dot),
		    .dot_out = whole[i].dot_out,
		    .agreed = whole[i].agreed};
		struct reply said = {0};
		struct verdict v = transaction_judge(&t, &said);
		char row[32];
		snprintf(row, sizeof(row), "row %zu", i);
		is_int(v.verb, whole[i].verb, row);
		is_int(v.route, whole[i].route, row);
		is_str(str_of(said.text), str_of(whole[i].said), row);
	}
}

/* ---- EHLO ---- */

static void ehlo(void)
{
	static const struct {
		const char *in;
		bool pipelining;
		long long size;
	} t[] = {
	    {"250 mx\r\n", false, 0},
	    {"250-mx\r\n250-PIPELINING\r\n250 SIZE 1000\r\n", true, 1000},
	    {"250-mx\r\n250-pipelining\r\n250 size\r\n", true, 0},
	    {"250-PIPELINING greets\r\n250 SIZE 0\r\n", false, 0},
	    {"250-mx\r\n250-SIZE -5\r\n250 XPIPELINING\r\n", false, 0},
	    {"250-mx\r\n250-SIZE 99999999999999999999\r\n250 HELP\r\n", false,
		0},
	    {"250-mx\r\n250-SIZE 5000000000\r\n250 HELP\r\n", false,
		5000000000},
	};
	for (size_t i = 0; i < sizeof(t) / sizeof(*t); i++) {
		struct ehlo h = ehlo_parse(str_of(t[i].in));
		is_int(h.pipelining, t[i].pipelining, t[i].in);
		is_int(h.size, t[i].size, t[i].in);
	}
}

/* Whatever the relay offers, libesmtp hears of PIPELINING alone. */
static void ehlo_for_libesmtp(void)
{
	struct ehlo h = ehlo_parse(
	    S("250-mx\r\n250-CHUNKING\r\n250-BINARYMIME\r\n250-XUSR\r\n"
	      "250-ENHANCEDSTATUSCODES\r\n250-STARTTLS\r\n250-AUTH PLAIN\r\n"
	      "250-SIZE 10\r\n250-8BITMIME\r\n250-\xff\xfe\r\n"
	      "250 PIPELINING\r\n"));
	struct buf b = buf_init(1024);
	ehlo_local(&h, &b);
	is_str(buf_str(&b), S("250-relay\r\n250 PIPELINING\r\n"), "offered");
	buf_clear(&b);
	h.pipelining = false;
	ehlo_local(&h, &b);
	is_str(buf_str(&b), S("250 relay\r\n"), "not offered");
	buf_free(&b);
}

int main(void)
{
	TEST(cut);
	TEST(bit_by_bit);
	TEST(shapes);
	TEST(long_lines);
	TEST(judge);
	TEST(transactions);
	TEST(ehlo);
	TEST(ehlo_for_libesmtp);
	return tap_done();
}

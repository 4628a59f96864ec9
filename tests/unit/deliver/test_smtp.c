/* SPDX-License-Identifier: MIT */
/* gazetted: delivery against a receiver that fails on request. */
#include "deliver/stream.h"
#include "outbox.h"

static struct relay relay_to(const struct receiver *r)
{
	return (struct relay){.url = S("smtp://127.0.0.1"),
	    .host = S("127.0.0.1"),
	    .port = r->port,
	    .helo = S("news.example.net"),
	    .connections = 1,
	    .per_connection = 1000,
	    .timeout = 2};
}

/* ---- what is sent arrives ---- */

static void everything(
    size_t n, int connections, size_t filler, const char *const *args)
{
	struct receiver r = receiver_start(args);
	struct outbox *o = outbox_new(n);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	int *got = calloc(n, sizeof(*got));
	o->filler = filler;
	relay.timeout = filler ? 20 : 2;
	relay.connections = connections;
	relay.timeout = 20;
	is_int(outbox_run(o, &relay, &st, &e), 0, "rc");
	is_str(str_of(e.msg), S(""), "error");
	is_int(st.sent, (long long)n, "sent");
	is_int(receiver_compare(&r, o, got), 0, "messages that differ");
	for (size_t i = 0; i < n; i++)
		ok(got[i] == 1, "delivery %zu arrived %d times", i + 1, got[i]);
	is_int(o->out_of_order, 0, "events out of order");
	is_int(receiver_saw(&r, "C: EHLO news.example.net"), 2 * connections,
	    "EHLO by its real name, libcurl's and ours");
	is_int(receiver_saw(&r, "S: 503"), 0, "commands out of order");
	is_int(receiver_saw(&r, "C: QUIT"), connections, "goodbyes");
	free(got);
	outbox_free(&o);
	receiver_stop(&r);
}

static void many(void)
{
	everything(500, 3, 2000, (const char *const[]){NULL});
}

static void no_pipelining(void)
{
	everything(
	    150, 2, 20000, (const char *const[]){"--no-pipelining", NULL});
}

/* Past the pump's buffers and the socket pair's, in many pieces. */
static void large(void)
{
	everything(3, 1, 5 << 20, (const char *const[]){NULL});
	everything(3, 1, 66000, (const char *const[]){NULL});
}

/* More than one libesmtp session on one connection. */
static void sessions(void)
{
	everything(450, 1, 100, (const char *const[]){NULL});
}

static void byte_by_byte(void)
{
	everything(4, 1, 100,
	    (const char *const[]){"--fault", "{\"at\":\"mail\",\"drip\":0.01}",
		"--fault", "{\"at\":\"data\",\"drip\":0.02}", NULL});
}

static void renewed(void)
{
	struct receiver r = receiver_start((const char *const[]){NULL});
	struct outbox *o = outbox_new(25);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	relay.per_connection = 10;
	is_int(outbox_run(o, &relay, &st, &e), 0, "rc");
	is_int(st.sent, 25, "sent");
	is_int(receiver_saw(&r, "C: QUIT"), 3, "connections");
	outbox_free(&o);
	receiver_stop(&r);
}

/* ---- faults ---- */

/* One in doubt; or none, and one more sent, as its dot was not out. */
#define RACE (-1)

struct row {
	const char *name;
	const char *args[10];
	int n;
	int rc;
	enum err_kind kind;
	/* states afterwards */
	int sent, refused, deferred, uncertain, ready;
	const char *say;     /* in the error; or NULL */
	int max_connections; /* 0: not looked at */
};

#define FAULT(json)                                                            \
	{                                                                      \
		"--fault", json                                                \
	}

static const struct row rows[] = {
    {"all is well", {NULL}, 5, 0, ERR_NONE, 5, 0, 0, 0, 0, NULL, 1},
    {"421 greets", FAULT("{\"at\":\"connect\",\"reply\":\"421 later\"}"), 3, -1,
	ERR_RETRY, 0, 0, 0, 0, 3, "421", 1},
    {"554 greets", FAULT("{\"at\":\"connect\",\"reply\":\"554 no\"}"), 3, -1,
	ERR_RETRY, 0, 0, 0, 0, 3, "554", 1},
    {"hangs up at once", FAULT("{\"at\":\"connect\",\"drop\":true}"), 3, -1,
	ERR_RETRY, 0, 0, 0, 0, 3, NULL, 1},
    {"silent at once", FAULT("{\"at\":\"connect\",\"silence\":true}"), 3, -1,
	ERR_RETRY, 0, 0, 0, 0, 3, NULL, 1},
    {"EHLO not known", FAULT("{\"at\":\"ehlo\",\"reply\":\"502 what\"}"), 3, 0,
	ERR_NONE, 3, 0, 0, 0, 0, NULL, 1},
    {"MAIL later", FAULT("{\"at\":\"mail\",\"reply\":\"451 4.3.1 full\"}"), 3,
	-1, ERR_RETRY, 0, 0, 0, 0, 3, "4.3.1 full", 1},
    {"MAIL refused", FAULT("{\"at\":\"mail\",\"reply\":\"550 5.1.0 you\"}"), 3,
	-1, ERR_CONFIG, 0, 0, 0, 0, 3, "5.1.0 you", 1},
    {"MAIL silent", FAULT("{\"at\":\"mail\",\"silence\":true}"), 3, -1,
	ERR_RETRY, 0, 0, 0, 0, 3, NULL, 3},
    {"second MAIL 421",
	FAULT("{\"at\":\"mail\",\"nth\":2,\"reply\":\"421 bye\"}"), 3, 0,
	ERR_NONE, 3, 0, 0, 0, 0, NULL, 2},
    {"one of ten unknown",
	FAULT("{\"at\":\"rcpt\",\"match\":\"r3@\",\"reply\":\"550 5.1.1 no\"}"),
	10, 0, ERR_NONE, 9, 1, 0, 0, 0, NULL, 1},
    {"ten of ten unknown",
	FAULT("{\"at\":\"rcpt\",\"reply\":\"550 5.1.1 no\"}"), 10, 0, ERR_NONE,
	0, 0, 10, 0, 0, NULL, 1},
    {"one of one unknown",
	FAULT("{\"at\":\"rcpt\",\"reply\":\"550 5.1.1 no\"}"), 1, 0, ERR_NONE,
	0, 1, 0, 0, 0, NULL, 1},
    {"two of two unknown",
	FAULT("{\"at\":\"rcpt\",\"reply\":\"550 5.1.1 no\"}"), 2, 0, ERR_NONE,
	0, 2, 0, 0, 0, NULL, 1},
    {"the first two unknown",
	FAULT("{\"at\":\"rcpt\",\"match\":\"<r[12]@\",\"reply\":\"550 5.1.1 "
	      "no\"}"),
	9, 0, ERR_NONE, 7, 2, 0, 0, 0, NULL, 1},
    {"most of them, from the fifth on",
	FAULT("{\"at\":\"rcpt\",\"nth\":[5,99],\"reply\":\"550 5.1.1 no\"}"),
	15, 0, ERR_NONE, 4, 9, 2, 0, 0, NULL, 1},
    {"unknown, not pipelined",
	{"--no-pipelining", "--fault",
	    "{\"at\":\"rcpt\",\"nth\":[2,8],\"reply\":\"550 5.1.1 no\"}"},
	10, 0, ERR_NONE, 3, 7, 0, 0, 0, NULL, 1},
    {"greylisting", FAULT("{\"at\":\"rcpt\",\"reply\":\"450 4.7.1 wait\"}"), 10,
	0, ERR_NONE, 0, 0, 10, 0, 0, NULL, 1},
    {"refused, and DATA accepted all the same",
	{"--fault", "{\"at\":\"rcpt\",\"nth\":2,\"reply\":\"550 5.1.1 no\"}",
	    "--fault", "{\"at\":\"data\",\"nth\":2,\"reply\":\"354 go\"}",
	    "--fault", "{\"at\":\"dot\",\"nth\":2,\"reply\":\"503 none\"}"},
	5, 0, ERR_NONE, 4, 1, 0, 0, 0, NULL, 1},
    {"552 for a recipient",
	FAULT("{\"at\":\"rcpt\",\"nth\":1,\"reply\":\"552 many\"}"), 3, 0,
	ERR_NONE, 2, 0, 1, 0, 0, NULL, 1},
    {"one does not want us",
	FAULT("{\"at\":\"rcpt\",\"match\":\"r2@\",\"reply\":\"550 5.7.1 me\"}"),
	4, 0, ERR_NONE, 3, 0, 1, 0, 0, NULL, 1},
    {"the first one does not",
	FAULT("{\"at\":\"rcpt\",\"match\":\"r1@\",\"reply\":\"550 5.7.1 me\"}"),
	6, 0, ERR_NONE, 5, 0, 1, 0, 0, NULL, 1},
    {"two in a row do not",
	FAULT("{\"at\":\"rcpt\",\"nth\":[3,4],\"reply\":\"550 5.7.1 me\"}"), 9,
	0, ERR_NONE, 7, 0, 2, 0, 0, NULL, 1},
    {"four, and others in between",
	{"--fault",
	    "{\"at\":\"rcpt\",\"nth\":[1,2],\"reply\":\"550 5.7.1 me\"}",
	    "--fault",
	    "{\"at\":\"rcpt\",\"nth\":[4,5],\"reply\":\"550 5.7.1 me\"}"},
	9, 0, ERR_NONE, 7, 0, 2, 0, 0, NULL, 1},
    {"our reputation", FAULT("{\"at\":\"rcpt\",\"reply\":\"550 5.7.1 bad\"}"),
	9, -1, ERR_CONFIG, 0, 0, 0, 0, 9, "5.7.1 bad", 1},
    {"our reputation, from the third message on",
	FAULT("{\"at\":\"rcpt\",\"nth\":[3,99],\"reply\":\"550 5.7.1 bad\"}"),
	9, -1, ERR_CONFIG, 2, 0, 2, 0, 5, "5.7.1 bad", 1},
    {"our reputation, or that of the only one",
	FAULT("{\"at\":\"rcpt\",\"reply\":\"550 5.7.1 bad\"}"), 1, -1,
	ERR_CONFIG, 0, 0, 1, 0, 0, "5.7.1 bad", 1},
    {"421 for a recipient",
	FAULT("{\"at\":\"rcpt\",\"nth\":2,\"reply\":\"421 bye\"}"), 4, 0,
	ERR_NONE, 4, 0, 0, 0, 0, NULL, 2},
    {"DATA later",
	FAULT("{\"at\":\"data\",\"nth\":2,\"reply\":\"451 4.3.0 busy\"}"), 4, 0,
	ERR_NONE, 3, 0, 1, 0, 0, NULL, 1},
    {"DATA later for all",
	FAULT("{\"at\":\"data\",\"reply\":\"451 4.3.0 busy\"}"), 8, 0, ERR_NONE,
	0, 0, 8, 0, 0, NULL, 1},
    {"DATA refused",
	FAULT("{\"at\":\"data\",\"nth\":2,\"reply\":\"554 5.6.0 no\"}"), 4, 0,
	ERR_NONE, 3, 1, 0, 0, 0, NULL, 1},
    {"250 to DATA: out of step",
	FAULT("{\"at\":\"data\",\"nth\":2,\"reply\":\"250 fine\"}"), 4, 0,
	ERR_NONE, 4, 0, 0, 0, 0, NULL, 2},
    {"two answers to RCPT",
	FAULT("{\"at\":\"rcpt\",\"nth\":2,\"reply\":\"250 a\\r\\n250 b\"}"), 4,
	0, ERR_NONE, 4, 0, 0, 0, 0, NULL, 2},
    {"an answer that is not SMTP",
	FAULT("{\"at\":\"rcpt\",\"nth\":2,\"reply\":\"hello\"}"), 4, 0,
	ERR_NONE, 4, 0, 0, 0, 0, NULL, 2},
    {"codes that change between lines",
	FAULT("{\"at\":\"dot\",\"nth\":2,\"reply\":\"250-a\\r\\n550 b\"}"), 4,
	0, ERR_NONE, 3, 0, 0, 1, 0, NULL, 2},
    {"lines of 5,000 bytes", {"--fault", "{\"at\":\"dot\",\"long\":5000}"}, 4,
	0, ERR_NONE, 4, 0, 0, 0, 0, NULL, 1},
    /* A small one may be out with its dot before the drop is seen. */
    {"dropped in a small body",
	FAULT("{\"at\":\"body\",\"nth\":2,\"after\":50,\"drop\":true}"), 4, 0,
	ERR_NONE, 3, 0, 0, RACE, 0, NULL, 2},
    {"gives up in the body",
	FAULT("{\"at\":\"body\",\"nth\":2,\"after\":50,\"reply\":\"554 5.6.0 "
	      "stop\",\"drop\":true}"),
	4, 0, ERR_NONE, 3, 1, 0, 0, 0, NULL, 2},
    {"accepted before it was sent",
	FAULT("{\"at\":\"data\",\"nth\":2,\"reply\":\"354 go\\r\\n250 2.0.0 "
	      "ok\"}"),
	4, 0, ERR_NONE, 4, 0, 0, 0, 0, NULL, 2},
    /* Envelopes that go along with the dot before them. */
    {"the second MAIL refused, as it came too early",
	FAULT("{\"at\":\"mail\",\"nth\":2,\"reply\":\"554 5.5.1 sync\"}"), 4, 0,
	ERR_NONE, 4, 0, 0, 0, 0, NULL, 2},
    {"MAIL refused from the second on",
	FAULT("{\"at\":\"mail\",\"nth\":[2,9],\"reply\":\"550 5.1.0 you\"}"), 4,
	-1, ERR_CONFIG, 1, 0, 0, 0, 3, "5.1.0 you", 2},
    {"deaf behind the dot", FAULT("{\"at\":\"dot\",\"deaf\":true}"), 4, 0,
	ERR_NONE, 4, 0, 0, 0, 0, NULL, 2},
    {"hangs up behind each dot",
	FAULT("{\"at\":\"mail\",\"nth\":[2,9],\"drop\":true}"), 3, -1,
	ERR_RETRY, 1, 0, 0, 0, 2, NULL, 4},
    {"hangs up at the second recipient",
	FAULT("{\"at\":\"rcpt\",\"nth\":2,\"drop\":true}"), 4, 0, ERR_NONE, 4,
	0, 0, 0, 0, NULL, 2},
    {"refuses a message, and the next one's recipient",
	{"--fault", "{\"at\":\"dot\",\"nth\":1,\"reply\":\"554 5.6.0 no\"}",
	    "--fault",
	    "{\"at\":\"rcpt\",\"match\":\"r2@\",\"reply\":\"550 5.1.1 "
	    "no\"}"},
	4, 0, ERR_NONE, 2, 2, 0, 0, 0, NULL, 1},
    {"RSET refused",
	{"--fault", "{\"at\":\"rcpt\",\"nth\":2,\"reply\":\"550 5.1.1 no\"}",
	    "--fault", "{\"at\":\"rset\",\"reply\":\"500 what\"}"},
	4, 0, ERR_NONE, 3, 1, 0, 0, 0, NULL, 2},
    {"an answer without end",
	{"--fault", "{\"at\":\"rcpt\",\"nth\":2,\"long\":3000000}"}, 4, 0,
	ERR_NONE, 4, 0, 0, 0, 0, NULL, 2},
    {"dot later",
	FAULT("{\"at\":\"dot\",\"nth\":2,\"reply\":\"450 4.2.0 wait\"}"), 4, 0,
	ERR_NONE, 3, 0, 1, 0, 0, NULL, 1},
    {"dot later for all",
	FAULT("{\"at\":\"dot\",\"reply\":\"450 4.2.0 wait\"}"), 8, 0, ERR_NONE,
	0, 0, 8, 0, 0, NULL, 1},
    {"dot refused",
	FAULT("{\"at\":\"dot\",\"nth\":2,\"reply\":\"554 5.6.0 no\"}"), 4, 0,
	ERR_NONE, 3, 1, 0, 0, 0, NULL, 1},
    {"dot: our content is spam",
	FAULT("{\"at\":\"dot\",\"nth\":2,\"reply\":\"554 5.7.1 spam\"}"), 4, 0,
	ERR_NONE, 3, 1, 0, 0, 0, NULL, 1},
    {"dot: our content is spam to the first",
	FAULT("{\"at\":\"dot\",\"match\":\"r1@\",\"reply\":\"554 5.7.1 "
	      "spam\"}"),
	4, 0, ERR_NONE, 3, 1, 0, 0, 0, NULL, 1},
    {"dot: our content is spam to all",
	FAULT("{\"at\":\"dot\",\"reply\":\"554 5.7.1 spam\"}"), 9, -1,
	ERR_CONFIG, 0, 0, 0, 0, 9, "5.7.1 spam", 1},
    {"421 at the dot",
	FAULT("{\"at\":\"dot\",\"nth\":2,\"reply\":\"421 4.3.2 bye\","
	      "\"drop\":true}"),
	4, 0, ERR_NONE, 4, 0, 0, 0, 0, NULL, 2},
    {"dropped after the dot", FAULT("{\"at\":\"dot\",\"nth\":2,\"drop\":true}"),
	4, 0, ERR_NONE, 3, 0, 0, 1, 0, NULL, 2},
    {"silent after the dot",
	FAULT("{\"at\":\"dot\",\"nth\":2,\"silence\":true}"), 4, 0, ERR_NONE, 3,
	0, 0, 1, 0, NULL, 2},
    {"QUIT unanswered", FAULT("{\"at\":\"quit\",\"drop\":true}"), 4, 0,
	ERR_NONE, 4, 0, 0, 0, 0, NULL, 1},
    {"one message that always kills the connection",
	FAULT("{\"at\":\"rcpt\",\"match\":\"r2@\",\"drop\":true}"), 5, 0,
	ERR_NONE, 4, 0, 1, 0, 0, NULL, 0},
    {"larger than the relay takes", {"--size", "100"}, 2, 0, ERR_NONE, 0, 2, 0,
	0, 0, NULL, 1},
};

static void one_fault(const struct row *t, size_t filler)
{
	struct receiver r = receiver_start(t->args);
	struct outbox *o = outbox_new((size_t)t->n);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	int got[16];
	stream_dot_timeout = filler ? 20 : 2;
	o->filler = filler;
	is_int(outbox_run(o, &relay, &st, &e), t->rc, t->name);
	ok(t->rc == 0 || e.kind == t->kind, "%s: kind %d: %s", t->name, e.kind,
	    e.msg);
	int in_doubt = outbox_count(o, DELIVERY_UNCERTAIN);
	int again = t->uncertain == RACE && in_doubt == 0;
	is_int(outbox_count(o, DELIVERY_SENT), t->sent + again, t->name);
	is_int(outbox_count(o, DELIVERY_REFUSED), t->refused, t->name);
	is_int(outbox_count(o, DELIVERY_DEFERRED), t->deferred, t->name);
	is_int(in_doubt, t->uncertain == RACE ? !again : t->uncertain, t->name);
	is_int(outbox_count(o, DELIVERY_READY), t->ready, t->name);
	is_int(st.sent, t->sent + again, t->name);
	is_int(o->out_of_order, 0, t->name);
	if (t->say)
		ok(strstr(e.msg, t->say), "%s: says: %s", t->name, e.msg);
	is_int(receiver_compare(&r, o, got), 0, t->name);
	for (int i = 0; i < t->n; i++)
		ok(got[i] == (o->state[i] == DELIVERY_SENT) ||
			(got[i] == 1 && o->state[i] == DELIVERY_UNCERTAIN),
		    "%s: delivery %d is %s and arrived %d times: %s", t->name,
		    i + 1, delivery_state_name(o->state[i]), got[i],
		    o->last[i]);
	int conns = receiver_saw(&r, " test\n") + receiver_saw(&r, "421 later");
	ok(!t->max_connections || conns <= t->max_connections,
	    "%s: %d connections", t->name, conns);
	outbox_free(&o);
	receiver_stop(&r);
}

static void faults(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		one_fault(&rows[i], 0);
}

/* More than all buffers on the way hold: the dot is certainly not out. */
static void dropped_in_a_large_body(void)
{
	static const struct row t = {"dropped in a large body",
	    FAULT("{\"at\":\"body\",\"nth\":2,\"after\":50,\"drop\":true}"), 3,
	    0, ERR_NONE, 3, 0, 0, 0, 0, NULL, 2};
	one_fault(&t, 12 << 20);
}

/* ---- what the state cannot record ---- */

static void arming_fails(void)
{
	struct receiver r = receiver_start((const char *const[]){NULL});
	struct outbox *o = outbox_new(6);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	int got[6];
	o->fail_arm_at = 3;
	is_int(outbox_run(o, &relay, &st, &e), -1, "rc");
	is_int(e.kind, ERR_FATAL, "kind");
	receiver_compare(&r, o, got);
	is_int(got[0] + got[1], 2, "the first two arrived");
	is_int(got[2] + got[3] + got[4] + got[5], 0, "nothing after them");
	is_int(o->arms, 3, "armings tried");
	outbox_free(&o);
	receiver_stop(&r);
}

/* The answer came and could not be written down: nothing more goes out on
 * any connection but what was under way. */
static void settling_fails(void)
{
	struct receiver r = receiver_start((const char *const[]){NULL});
	struct outbox *o = outbox_new(40);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	int got[40], sum = 0;
	o->fail_sent_at = 5;
	relay.connections = 2;
	is_int(outbox_run(o, &relay, &st, &e), -1, "rc");
	is_int(e.kind, ERR_FATAL, "kind");
	receiver_compare(&r, o, got);
	for (int i = 0; i < 40; i++)
		sum += got[i];
	ok(sum >= 5 && sum <= 6, "%d arrived", sum);
	is_int(outbox_count(o, DELIVERY_SENT), 4, "recorded");
	outbox_free(&o);
	receiver_stop(&r);
}

static void told_to_stop(void)
{
	struct receiver r = receiver_start((const char *const[]){NULL});
	struct outbox *o = outbox_new(200);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	o->stop_after = 10;
	is_int(outbox_run(o, &relay, &st, &e), 0, "rc");
	/* The tenth is known when the eleventh is about to go. */
	is_int(outbox_count(o, DELIVERY_SENT), 11, "sent");
	is_int(outbox_count(o, DELIVERY_READY), 189, "given back");
	outbox_free(&o);
	receiver_stop(&r);
}

/* ---- envelopes ---- */

static void addresses(void)
{
	static const struct str bad[] = {
	    S_INIT("r1@example.org>\r\nRCPT TO:<eve@example.org"),
	    S_INIT("ann@example.org NOTIFY=NEVER"),
	    S_INIT("no-at-sign"),
	};
	struct receiver r = receiver_start((const char *const[]){NULL});
	struct outbox *o = outbox_new(5);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	for (size_t i = 0; i < 3; i++)
		o->d[i].address = bad[i];
	is_int(outbox_run(o, &relay, &st, &e), 0, "rc");
	is_int(outbox_count(o, DELIVERY_REFUSED), 3, "refused");
	is_int(outbox_count(o, DELIVERY_SENT), 2, "sent");
	is_int(receiver_saw(&r, "RCPT TO"), 2, "commands");
	is_int(receiver_saw(&r, "eve@"), 0, "injected");
	outbox_free(&o);
	receiver_stop(&r);
}

/* A sender of ours that is wrong stops the run; no subscriber pays for it. */
static void our_own_faults(void)
{
	struct receiver r = receiver_start((const char *const[]){NULL});
	struct outbox *o = outbox_new(3);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	o->d[1].sender = S("x@example.net>\r\nQUIT");
	is_int(outbox_run(o, &relay, &st, &e), -1, "rc");
	is_int(e.kind, ERR_CONFIG, "kind");
	is_int(outbox_count(o, DELIVERY_READY), 2, "ready");
	is_int(receiver_saw(&r, "C: MAIL"), 1, "tried");
	outbox_free(&o);
	receiver_stop(&r);
}

/* What goes ahead is what libesmtp says when its time comes, or the connection
 * would break. */
static void reports(void)
{
	struct receiver r = receiver_start((const char *const[]){NULL});
	struct outbox *o = outbox_new(3);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	o->d[1].address = S("r2+a=b/c@example.org");
	is_int(outbox_run(o, &relay, &st, &e), 0, "rc");
	is_int(outbox_count(o, DELIVERY_SENT), 3, "sent");
	is_int(receiver_saw(&r, "ORCPT=rfc822;r2+2Ba+3Db/c@example.org"), 1,
	    "encoded");
	is_int(receiver_saw(&r, "C: MAIL"), 3, "tried");
	is_int(receiver_saw(&r, "C: QUIT"), 1, "connections");
	outbox_free(&o);
	receiver_stop(&r);
}

/* A relay that takes fewer connections than configured gets it all over those,
 * and what the others had claimed, too. */
static void fewer(void)
{
	struct receiver r = receiver_start((const char *const[]){"--fault",
	    "{\"at\": \"connect\", \"nth\": [2, 999], \"reply\": \"421 full\"}",
	    NULL});
	struct outbox *o = outbox_new(20);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	relay.connections = 5;
	is_int(outbox_run(o, &relay, &st, &e), 0, "rc");
	is_int(outbox_count(o, DELIVERY_SENT), 20, "sent");
	outbox_free(&o);
	receiver_stop(&r);
}

/* A relay that does not understand what comes behind a dot is asked so once in
 * a run, by whichever connection is the first. */
static void misheard(void)
{
	struct receiver r = receiver_start((const char *const[]){"--fault",
	    "{\"at\": \"rcpt\", \"behind\": true, \"reply\": \"503 what\"}",
	    NULL});
	struct outbox *o = outbox_new(40);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	is_int(outbox_run(o, &relay, &st, &e), 0, "rc");
	is_int(outbox_count(o, DELIVERY_SENT), 40, "sent");
	is_int(st.returned, 1, "not counted");
	is_int(receiver_saw(&r, "C: MAIL"), 41, "tried");
	outbox_free(&o);
	receiver_stop(&r);
}

/* A message that SMTP cannot carry was another one when it was made: that is
 * damage, for which nobody is given up, and the others go. */
static void unfit(void)
{
	struct receiver r = receiver_start((const char *const[]){NULL});
	struct outbox *o = outbox_new(3);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	o->dirty = 2;
	is_int(outbox_run(o, &relay, &st, &e), 0, "rc");
	is_int(outbox_count(o, DELIVERY_SENT), 2, "the others went");
	is_int(o->state[1], DELIVERY_DEFERRED, "put off");
	ok(strstr(o->last[1], "a line end that is not CRLF"), "says: %s",
	    o->last[1]);
	/* Its envelope did not go with the first, nor cost the connection. */
	is_int(receiver_saw(&r, "C: MAIL"), 2, "tried");
	is_int(receiver_saw(&r, "C: QUIT"), 1, "connections");
	outbox_free(&o);
	receiver_stop(&r);
}

/* ---- logins ---- */

static void wrong_password(void)
{
	struct receiver r = receiver_start((const char *const[]){
	    "--user", "ann", "--password", "sesame", "--auth-clear", NULL});
	struct outbox *o = outbox_new(500);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	relay.tls = TLS_NEVER; /* loopback */
	relay.user = S("ann");
	relay.password = S("wrong");
	relay.connections = 5;
	is_int(outbox_run(o, &relay, &st, &e), -1, "rc");
	is_int(e.kind, ERR_CONFIG, "kind");
	ok(strstr(e.msg, "login refused"), "says: %s", e.msg);
	ok(!strstr(e.msg, "wrong"), "tells the password: %s", e.msg);
	is_int(outbox_count(o, DELIVERY_READY), 500, "untouched");
	/* A relay locks those out who knock too often. */
	is_int(receiver_saw(&r, "C: AUTH"), 1, "logins tried");
	outbox_free(&o);
	receiver_stop(&r);
}

static void right_password(void)
{
	static const char *const mechanisms[] = {
	    "PLAIN LOGIN", "LOGIN", "CRAM-MD5 PLAIN"};
	for (size_t i = 0; i < 3; i++) {
		struct receiver r = receiver_start((const char *const[]){
		    "--user", "ann", "--password", "sesame", "--auth-clear",
		    "--mechanisms", mechanisms[i], NULL});
		struct outbox *o = outbox_new(5);
		struct relay relay = relay_to(&r);
		struct deliver_stats st;
		struct err e = ERR_INIT;
		relay.tls = TLS_NEVER;
		relay.user = S("ann");
		relay.password = S("sesame");
		is_int(outbox_run(o, &relay, &st, &e), 0, mechanisms[i]);
		is_int(st.sent, 5, mechanisms[i]);
		outbox_free(&o);
		receiver_stop(&r);
	}
}

static void no_login_offered(void)
{
	struct receiver r = receiver_start((const char *const[]){NULL});
	struct outbox *o = outbox_new(2);
	struct relay relay = relay_to(&r);
	struct deliver_stats st;
	struct err e = ERR_INIT;
	relay.tls = TLS_NEVER;
	relay.user = S("ann");
	relay.password = S("sesame");
	is_int(outbox_run(o, &relay, &st, &e), -1, "rc");
	is_int(e.kind, ERR_CONFIG, "kind");
	is_int(outbox_count(o, DELIVERY_READY), 2, "untouched");
	outbox_free(&o);
	receiver_stop(&r);
}

int main(void)
{
	if (access("tests/lib/smtpd.py", R_OK) != 0)
		tap_skip_all("runs in the root of the tree");
	TEST(many);
	TEST(no_pipelining);
	TEST(large);
	TEST(sessions);
	TEST(byte_by_byte);
	TEST(renewed);
	TEST(faults);
	TEST(dropped_in_a_large_body);
	TEST(arming_fails);
	TEST(settling_fails);
	TEST(told_to_stop);
	TEST(addresses);
	TEST(our_own_faults);
	TEST(reports);
	TEST(fewer);
	TEST(misheard);
	TEST(unfit);
	TEST(wrong_password);
	TEST(right_password);
	TEST(no_login_offered);
	return tap_done();
}

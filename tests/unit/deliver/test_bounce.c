/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what came back. */
#include "deliver/bounce.h"

#include "base/arena.h"
#include "tap.h"

#define REPORT(fields)                                                         \
	"From: MAILER-DAEMON@mx.example.org\nTo: us@example.net\n"             \
	"Content-Type: multipart/report; boundary=\"b\"\n\n"                   \
	"--b\nContent-Type: text/plain\n\nSorry.\n\n"                          \
	"--b\nContent-Type: message/delivery-status\n\n"                       \
	"Reporting-MTA: dns; mx.example.org\n\n" fields                        \
	"\n--b\nContent-Type: message/rfc822\n\nTo: "                          \
	"other@example.org\n\n--b--\n"
#define NOTICE(text)                                                           \
	"From: postmaster@mx.example.org\nTo: us@example.net\n"                \
	"Subject: failure notice\n\n" text                                     \
	"\n--- Below this line is a copy of the message.\n\n"                  \
	"Return-Path: <us@example.net>\nTo: nobody@example.org\n"

/* kind, address, status, class; or "" */
static const struct {
	const char *mail, *want;
} rows[] = {
    {REPORT("Final-Recipient: rfc822; ann@example.org\nAction: failed\n"
	    "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n"),
	"bounce ann@example.org 5.1.1 hard"},
    {REPORT("Final-Recipient: rfc822;ann@example.org\nAction: delayed\n"
	    "Status: 4.4.1\n"),
	"bounce ann@example.org 4.4.1 soft"},
    {REPORT("Final-Recipient: rfc822; box@example.org\n"
	    "Original-Recipient: rfc822;ann@example.org\nAction: failed\n"
	    "Status: 5.0.0\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full\n"),
	"bounce ann@example.org 5.2.2 soft"},
    {REPORT("Final-Recipient: utf-8; j\\x{F6}rg@example.org\n"
	    "Action: failed\nStatus: 5.1.1\n"),
	"bounce jörg@example.org 5.1.1 hard"},
    {REPORT("Final-Recipient: utf-8; j\\x{G6}@example.org\n"
	    "Action: failed\nStatus: 5.1.1\n"),
	"bounce x{G6}@example.org 5.1.1 hard"},
    {REPORT("Final-Recipient: rfc822; ann@example.org\n"
	    "Action: delivered\nStatus: 2.0.0\n"),
	"other"},
    {REPORT("Final-Recipient: rfc822; ann@example.org\nAction: failed\n"
	    "Status: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 user unknown to\n"
	    " our policy filter\n"),
	"bounce ann@example.org 5.7.1 soft"},
    {REPORT("Final-Recipient: rfc822; ann@example.org\nAction: failed\n"
	    "Status: 5.1.2\nDiagnostic-Code: x-unix; Host unknown\n"),
	"bounce ann@example.org 5.1.2 hard"},
    {REPORT("Final-Recipient: rfc822; ann@example.org\nAction: failed\n"
	    "Status: 5.1.8\nDiagnostic-Code: smtp; 553 5.1.8 Domain of sender\n"
	    " address does not exist\n"),
	"bounce ann@example.org 5.1.8 soft"},
    {REPORT("Final-Recipient: rfc822; ann@example.org\nAction: failed\n"
	    "Status: 5.0.0\nDiagnostic-Code: smtp; 550 Callout verification\n"
	    " failed: 550 5.1.1 User unknown <digest@example.org>\n"),
	"bounce ann@example.org 5.1.1 soft"},
    {NOTICE("<ann@example.org>:\nRemote host said: 550 5.1.1 no such user\n"),
	"bounce ann@example.org 5.1.1 hard"},
    {NOTICE("<ann@example.org>:\nRemote host said: 550 User unknown\n"
	    " (in reply to end of DATA command)\n"),
	"bounce ann@example.org - soft"},
    {NOTICE("<ann@example.org>: 550 User unknown (in reply to RCPT TO "
	    "command)\n"),
	"bounce ann@example.org - hard"},
    {NOTICE("<ann@example.org>: 550 blocked by our spam filter\n"),
	"bounce ann@example.org - soft"},
    {NOTICE("<ann@example.org>: account is disabled\n"
	    "550 5.1.1 user unknown\n"),
	"bounce ann@example.org 5.1.1 soft"},
    {"From: fbl@example.org\nContent-Type: multipart/report; boundary=x\n\n"
     "--x\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n"
     "Original-Rcpt-To: <ann@example.org>\n--x--\n",
	"complaint ann@example.org abuse soft"},
    {"From: ann@example.org\nSubject: Out of office\n"
     "Auto-Submitted: auto-replied\n\nBack on Monday. 550 5.1.1\n",
	"auto-reply"},
    {"From: ann@example.org\nSubject: your digest\n\n"
     "My mail to bob@example.org said 550 5.1.1 User unknown.\n",
	"other"},
    /* machines that speak for themselves, after no other's answer */
    {"From: Notes Router <router@example.net>\nTo: us@example.net\n"
     "Subject: DELIVERY FAILURE: x\n\n------- Failure Reasons  --------\n\n"
     "User ann not listed in public Name & Address Book\nann@example.org\n",
	"bounce ann@example.org - hard"},
    {"From: postmaster@example.net\nTo: us@example.net\nSubject: "
     "Undeliverable: News\n\nYour message\n\ndid not reach the following "
     "recipient(s):\n\nann@example.org on Sat, 28 Nov 2026\n    Unknown "
     "Recipient\n",
	"bounce ann@example.org - hard"},
    {"From: Mailer-Daemon@example.net\nTo: us@example.net\nSubject: Mail "
     "delivery failed\n\nThis message was created automatically by mail "
     "delivery software.\n\n  ann@example.org\n    unknown user\n",
	"bounce ann@example.org - hard"},
    {REPORT(
	 "Original-Recipient: rfc822; ann@example.org\n"
	 "Final-Recipient: x400; /S=Ann/O=Example/C=de/\nAction: failed\n"
	 "Status: 5.0.0\nDiagnostic-Code: X.400; 1 (Unrecognised OR Name)\n"),
	"bounce ann@example.org 5.0.0 hard"},
/* other languages */
#define ABROAD(subject, words)                                                 \
	"From: System <noreply@example.net>\nTo: "                             \
	"us@example.net\nSubject: " subject                                    \
	"\nContent-Type: text/plain; charset=utf-8\n\n<ann@example."           \
	"org>: 550 " words " (in reply to RCPT TO command)\n"
    {ABROAD("Unzustellbar", "Empfänger unbekannt"),
	"bounce ann@example.org - hard"},
    {ABROAD("Échec de la remise", "La boîte n'existe pas"),
	"bounce ann@example.org - hard"},
    {ABROAD("No se puede entregar", "Buzón desconocido"),
	"bounce ann@example.org - hard"},
    {ABROAD("Mancata consegna", "Casella inesistente"),
	"bounce ann@example.org - hard"},
    {ABROAD("Falha na entrega", "O usuário não existe"),
	"bounce ann@example.org - hard"},
    {ABROAD("Не удалось доставить", "Пользователь не найден"),
	"bounce ann@example.org - hard"},
    {ABROAD("配信不能", "ユーザーが見つかりません"),
	"bounce ann@example.org - hard"},
/* notices whose own words say so, beside an answer to who knows what */
#define SPEAKS(text)                                                           \
	"From: mailer-daemon@example.org\nTo: us@example.net\n"                \
	"Subject: Mail failure.\nContent-Type: text/plain; "                   \
	"charset=utf-8\n\n" text
    {SPEAKS("Это письмо создано автоматически\nсервером.\n\n"
	    "ann@example.org\nnon-existent user\n"),
	"bounce ann@example.org - hard"},
    {SPEAKS("收件人 ann@example.org 不存在。\n550 Mailbox not found\n"),
	"bounce ann@example.org - hard"},
    {SPEAKS("ann@example.org 宛の宛先のアドレスが存在しません。\n"
	    "550 Unknown user ann@example.org\n"),
	"bounce ann@example.org - hard"},
    {SPEAKS("ann@example.org\n550 Mailbox not found\n"),
	"bounce ann@example.org - soft"},
    {SPEAKS("收件人 ann@example.org 不存在。\n550 Mailbox not found\n"
	    "in reply to end of DATA\n"),
	"bounce ann@example.org - soft"},
    {REPORT("Final-Recipient: rfc822; ann@example.org\nAction: failed\n"
	    "Status: 5.0.0\nDiagnostic-Code: smtp; 554 delivery error: dd This "
	    "user doesn't have a example.org account (ann@example.org)\n"),
	"bounce ann@example.org 5.0.0 hard"},
    {REPORT("Final-Recipient: rfc822; ann@example.org\nAction: failed\n"
	    "Status: 5.0.0\nDiagnostic-Code: smtp; 554 delivery error: dd This "
	    "account has been disabled or discontinued\n"),
	"bounce ann@example.org 5.0.0 soft"},
    /* a person's */
    {"From: ann@example.org\nSubject: Mail delivery news\n\n"
     "<bob@example.org>: 550 5.1.1 user unknown\n",
	"other"},
    {"From: ann@example.org\nSubject: x\nContent-Type: multipart/mixed; "
     "boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n"
     "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; bob@example.org\n"
     "Action: failed\nStatus: 5.1.1\n--b--\n",
	"other"},
    {ABROAD("Unzustellbar", "Postfach voll, Empfänger unbekannt"),
	"bounce ann@example.org - soft"},
    {ABROAD("Mancata consegna", "Casella piena"),
	"bounce ann@example.org - soft"},
    /* a report within a gateway's mail */
    {"From: MAILER-DAEMON@gw.example.org\nSubject: Returned mail\n"
     "Content-Type: multipart/mixed; boundary=x\n\n"
     "--x\nContent-Type: text/plain\n\nErrors:\n"
     "--x\nContent-Type: message/rfc822\n\n" REPORT(
	 "Final-Recipient: rfc822; ann@example.org\nAction: failed\n"
	 "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown\n") "--x--\n",
	"bounce ann@example.org 5.1.1 hard"},
    /* and as JSON */
    {"From: no-reply@example.org\nSubject: Notification\n\n"
     "{\"notificationType\":\"Bounce\",\"bounce\":{\"bounceType\":"
     "\"Permanent\",\"bouncedRecipients\":[{\"emailAddress\":"
     "\"ann@example.org\",\"status\":\"5.1.1\",\"diagnosticCode\":"
     "\"smtp; 550 5.1.1 user unknown\"}]}}\n",
	"bounce ann@example.org 5.1.1 hard"},
    {"From: no-reply@example.org\nSubject: Notification\n\n"
     "{\"Message\":\"{\\\"notificationType\\\":\\\"Complaint\\\","
     "\\\"complaint\\\":{\\\"complainedRecipients\\\":"
     "[{\\\"emailAddress\\\":\\\"ann@example.org\\\"}]}}\"}\n",
	"complaint ann@example.org abuse soft"},
    {"Subject: x\n\n{\"notificationType\":\"Bounce\"", "other"},
    {"", "other"},
    {"\n\n\n", "other"},
};

static struct str told(struct arena *a, struct str mail)
{
	struct bounce b;
	bounce_read(a, mail, &b);
	struct str s = str_of(bounce_kind_names[b.kind]);
	vec_each (&b.recipients, r)
		s = arena_printf(a, "%.*s %.*s %.*s %s", PRS(s),
		    PRS(r->address.n ? r->address : S("-")),
		    PRS(r->status.n ? r->status : S("-")),
		    r->hard ? "hard" : "soft");
	return s;
}

static struct str with_crlf(struct arena *a, struct str s)
{
	char *d = arena_alloc(a, 2 * s.n + 1);
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\n')
			d[n++] = '\r';
		d[n++] = s.p[i];
	}
	return (struct str){d, n};
}

static void all(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str mail = str_of(rows[i].mail);
		is_str(told(a, mail), str_of(rows[i].want), rows[i].mail);
		is_str(told(a, with_crlf(a, mail)), str_of(rows[i].want),
		    "with CRLF");
	}
	arena_free(&a);
}

/* Each cut of a report is read, and none is the worse for it. */
static void cut(void)
{
	struct arena *a = arena_new();
	struct str mail = str_of(rows[0].mail);
	for (size_t n = 0; n <= mail.n; n++) {
		struct bounce b;
		bounce_read(a, str_sub(mail, 0, n), &b);
		arena_clear(a);
	}
	ok(true, "%zu cuts", mail.n);
	arena_free(&a);
}

int main(void)
{
	TEST(all);
	TEST(cut);
	return tap_done();
}

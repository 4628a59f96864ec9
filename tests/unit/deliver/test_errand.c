/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what a mail to the control mailbox wants. */
#include "deliver/errand.h"

#include "base/arena.h"
#include "tap.h"

#define BOX	"news+*@lists.example.org"
#define SAYS	"Authentication-Results: mx.example.org (x);\n "
#define MAC	"0123456789abcdef0123"
#define FROM	"From: Ann <ann@example.org>\n"
#define TO(tag) FROM "To: <news+" tag "@lists.example.org>\n"
#define REPORT(headers, to)                                                    \
	headers "From: MAILER-DAEMON@mx.example.net\nTo: " to "\n"             \
		"Content-Type: multipart/report; boundary=b\n\n"               \
		"--b\nContent-Type: message/delivery-status\n\n"               \
		"Reporting-MTA: dns; mx.example.net\n\n"                       \
		"Final-Recipient: rfc822; ann@example.org\n"                   \
		"Action: failed\nStatus: 5.1.1\n--b--\n"

#define FEEDBACK(type)                                                         \
	"From: fbl@isp.example.net\nTo: news@lists.example.org\n"              \
	"Content-Type: multipart/report; boundary=b\n\n"                       \
	"--b\nContent-Type: message/feedback-report\n\n"                       \
	"Feedback-Type: " type "\nVersion: 1\n\n--b\n"                         \
	"Content-Type: message/rfc822\n\nTo: ann@example.org\n"                \
	"List-Unsubscribe: <mailto:news+u1.7." MAC                             \
	"@lists.example.org>\n\nx\n--b--\n"
#define WORDS(subject, body)                                                   \
	FROM "Subject: " subject                                               \
	     "\nContent-Type: text/plain; charset=utf-8\n\n" body "\n"

/* kind, answer, digest, <whom>, "beside" an address, "against", "doubt",
 * tokens, "forged", "silent" */
static const struct {
	const char *mail, *want;
} rows[] = {
    /* by tokens */
    {TO("u1.7." MAC) "Subject: unsubscribe\n\n", "leave u7"},
    {TO("U1.7.0123456789ABCDEF0123") "Subject: x\n\n", "leave u7"},
    {TO("u1.7.0123") "Subject: x\n\n", "none"},
    {FROM "To: news@lists.example.org\nSubject: unsubscribe u1.7." MAC "\n\n",
	"leave u7"},
    {FROM "To: other@example.org\nDelivered-To: news+u1.7." MAC
	  "@lists.example.org\n\n",
	"leave u7"},
    {TO("u1.7." MAC) "Subject: unsubscribe\nPrecedence: bulk\n\n",
	"leave u7 silent"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\n> unsubscribe\n", "confirm c9"},
    {TO("c1.9." MAC) "Subject: Re: x\nAuto-Submitted: auto-replied\n\n",
	"automatic silent"},
    {TO("c1.9." MAC) "Subject: Re: x\nPrecedence: junk\n\n", "none c9 silent"},
    {TO("c1.9." MAC) "Subject: Yes\n\n", "confirm c9"},
    {TO("c1.9." MAC) "Subject: No\n\n", "none c9"},
    {TO("c1.9." MAC) "Subject: Out of office: Confirm\n\n", "automatic"},
    {TO("c1.9." MAC) "Subject: =?utf-8?q?Automatick=C3=A1?= "
		     "odpove=?utf-8?q?=C4=8F?=: x\n\n",
	"automatic"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nHei, olen lomalla 3.1. asti.\n",
	"none c9"},
    {FROM "Subject: Out of office: News\n\nUnsubscribe\n", "automatic"},
    {TO("c1.9." MAC) "Subject: 不在办公室\n\n", "automatic"},
    {TO("c1.9." MAC) "Subject: Bin weg\n\nIch bin bis Montag fort.\n",
	"none c9"},
    {TO("c1.9." MAC) "Subject: Bin weg\n\nIm Wald.\n", "none c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nI am away until Monday.\n",
	"none c9"},
    {TO("c1.9." MAC) "Subject: Re: Out of office: Confirm\n\n", "none c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\nX-Auto-Response-Suppress: All\n\n",
	"automatic silent"},
    {TO("c1.9." MAC) "Subject: Confirm\n\nYes, please.\n", "confirm yes c9"},
    {TO("u1.7." MAC) "Subject: x\nAuto-Submitted: auto-generated\n\n",
	"leave u7 silent"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nNo, I did not ask for it.\n",
	"confirm denies c9"},
    {TO("c1.9." MAC) "Subject: AW: Confirm\n\nNein danke\n", "confirm no c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nPlease unsubscribe me\n",
	"confirm leaves c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nUnsubscribe me at last!\n",
	"confirm leaves c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nHello,\ndo not send me "
		     "pictures, please.\n",
	"confirm other c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nNo, keep me!\n",
	"confirm stays c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nThank you\n> No\n",
	"confirm thanks c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nYes, please.\n\nAnn\n\n"
		     "From: News <n@example.org>\nSent: Monday\n\nNo.\n",
	"confirm yes c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nBest regards\nAnn\n",
	"confirm c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nYour message has not been\n"
		     "delivered yet. Click the link to show that you are\n"
		     "a person: https://c.example.org/\n",
	"none c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm [#12]\n\nHello,\n\n"
		     "we have received your message.\n",
	"none c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm\n\nMy new address is "
		     "a@new.example.\n",
	"none c9"},
    {TO("c1.9." MAC) "Subject: 回复：Confirm\n\n", "confirm c9"},
    {TO("c1.9." MAC) "Subject: RE : Confirm\n\n-----Original-----\nI am away\n",
	"confirm c9"},
    {TO("c1.9." MAC) "Subject: Re: Confirm Vacation deals\n\n", "confirm c9"},
    {TO("b1.9." MAC) "Subject: Hello\n\nHello\n", "none b9"},
    {REPORT("Return-Path: <>\n", "news+b1.9." MAC "@lists.example.org"),
	"bounce b9 silent"},
    /* by the address */
    {TO("subscribe") "Subject: x\n\n", "join"},
    {TO("SUBSCRIBE.evening") "Subject: x\n\n", "join evening"},
    {TO("subscribe-evening") "Subject: x\n\n", "join evening"},
    {TO("unsubscribe") "Subject: x\n\n", "leave"},
    {TO("subscribers") "Subject: x\n\n", "none"},
    {FROM "To: subscribe@lists.example.org\nSubject: x\n\n", "none"},
    {FROM "To: news+subscribe@elsewhere.example\nSubject: x\n\n", "none"},
    /* by a word */
    {FROM "Subject: subscribe\n\n", "join"},
    {FROM "Subject: subscribe evening\n\n", "join evening"},
    {WORDS("Newsletter", "Ich möchte den Newsletter abonnieren."), "join"},
    {WORDS("Anmeldung", "Bitte melden Sie mich zum Newsletter an!"), "join"},
    {WORDS("購読希望", ""), "join"},
    {WORDS("メルマガ", "メルマガ登録希望です。"), "join"},
    {WORDS("Frage", "Kann man den Newsletter abonnieren?"), "none"},
    {FROM "Subject: Re: Unsubscribe!\n\n", "leave"},
    {FROM "Subject: =?utf-8?q?d=C3=A9sabonner?=\n\n", "leave"},
    {FROM "Subject: Re: News\n\n\n  Stop.\n\nAnn\n", "leave"},
    {FROM "Subject: Re: News\n\nunsubscribe\n> unsubscribe\n", "leave"},
    {FROM "Subject: Re: News\n\n> unsubscribe\n", "none"},
    {FROM "Subject: How do I unsubscribe from this?\n\n", "none"},
    {FROM "Subject: Re: Mail delivery news\n\nunsubscribe\n", "leave"},
    {FROM "Subject: Re: Stop press\n\nI agree.\n", "none"},
    {FROM "Subject: Join us\n\nOn Monday.\n", "none"},
    {TO("stop.evening") "Subject: x\n\n", "leave evening"},
    {FROM "Subject: News\n\nPlease stop the noise of the building site\n",
	"none"},
    {FROM "Subject: News\nContent-Type: text/plain; charset=utf-8\n"
	  "Content-Transfer-Encoding: base64\n\nYWJtZWxkZW4K\n",
	"leave"},
    {WORDS("Unsubscribe culture - thoughts", "I like it."),
	"leave culture - thoughts"}, /* which no list is called */
    {WORDS("Unsubscribe bob@example.org from your list please", ""),
	"leave <bob@example.org>"},
    {WORDS("UNSUBSCRIBE ME, PLEASE!", ""), "leave"},
    {WORDS("[News] AW: Re[2]: Please unsubscribe me from this list", ""),
	"leave"},
    {WORDS("unsubscribe from the Evening News newsletter", ""),
	"leave Evening News"},
    {WORDS("回复：x", "请退订"), "leave"},
    {WORDS("R: Royal Mail delivery slips", "unsubscribe"), "leave"},
    {WORDS("RE : Mail delivery news", "unsubscribe"), "leave"},
    {WORDS("Antw: Non remis", "afmelden"), "leave"},
    {WORDS("Mail delivery is slow", "unsubscribe"), "leave"},
    {FROM "Subject: Re: x\nContent-Type: text/html\n\n<html><body><p>"
	  "Unsubscribe</p><blockquote>x</blockquote></body></html>\n",
	"leave"},
    {FROM "Subject: Re: x\nContent-Type: text/html\n\n<blockquote>"
	  "Unsubscribe</blockquote>\n",
	"none"},
    /* behind a greeting, in a sentence of its own, over the end of a line */
    {WORDS("Re: News", "Hello\nunsubscribe"), "leave"},
    {WORDS("Re: News", "Hello,\n\nunsubscribe\n\nRegards,\nAnn"), "leave"},
    {WORDS("Re: News", "Dear Sir or Madam, please unsubscribe me."), "leave"},
    {WORDS("Re: News", "Sehr geehrte Damen und Herren,\n\nbitte abmelden.\n\n"
		       "Mit freundlichen Grüßen\nAnn"),
	"leave"},
    {WORDS("Re: News", "To whom it may concern,\n\nplease remove me from\n"
		       "your mailing list. Thank you very much.\n\nAnn"),
	"leave"},
    {WORDS("Re: News", "Good morning!\nUnsubscribe me, thank you, Ann"),
	"leave"},
    {WORDS("Re: News", "Hi there\n\nunsubscribe"), "leave"},
    {WORDS("Re: News", "Dear all,\nI hope you are well.\nPlease unsubscribe me "
		       "from the list, I have left the company."),
	"leave"},
    {WORDS("Re: News", "Unsubscribe, or not, that is what the last edition was "
		       "all about"),
	"leave doubt"},
    {WORDS("Re: News", "Please unsubscribe me. I have left the company."),
	"leave"},
    {WORDS("Re: News", "Estimados señores:\ncancelar suscripción"), "leave"},
    {WORDS("Re: News", "您好，\n请退订。谢谢"), "leave"},
    {WORDS("Re: News", "您好，请退订"), "leave"},
    {WORDS("Re: News", "Добрий день\nвідписатися"), "leave"},
    {WORDS("Re: News", "Hello,\nunsubscribe evening"), "leave evening"},
    {WORDS("Re: News", "Hello,\nsubscribe"), "join"},
    {WORDS("Re: News", "Hello,\u00a0\n\u00a0\n\u200bunsubscribe\u00a0"),
	"leave"},
    {WORDS("Re: News", "Could you please unsubscribe me?"), "leave"},
    {WORDS("Re: News", "Könnten Sie mich bitte abmelden?"), "leave"},
    {WORDS(
	 "Re: News", "Bonjour,\nveuillez me désinscrire de votre liste.\nAnn"),
	"leave"},
    {WORDS("Re: News", "Hola,\nquiero darme de baja.\nGracias"), "leave"},
    {WORDS("Re: News", "Please stop sending me these emails."), "leave"},
    {WORDS("Re: News", "I no longer wish to receive these emails."), "leave"},
    {WORDS("Re: News", "Please remove ann@example.org from your list."),
	"leave <ann@example.org>"},
    {WORDS("Re: News", "안녕하세요.\n구독 취소 부탁드립니다."), "leave"},
    {WORDS("Re: News",
	 "On Mon, 3 Jan 2026,\nNews wrote:\n> One\n> \n\n> Two\n\n"
	 "Please unsubscribe me."),
	"leave"},
    /* which only speak of it */
    {WORDS(
	 "Re: News", "News wrote:\n> To read no more of this:\nunsubscribe\n"),
	"none"},
    {WORDS("Re: News", "News wrote:\n> One\n\nunsubscribe\n> Two\n\nI see.\n"),
	"none"},
    {WORDS("Re: News", "I see.\n> One\n\nunsubscribe\n"), "none"},
    {WORDS("Re: News", "Do you unsubscribe me?"), "none"},
    {WORDS("Re: News", "News wrote:\n\nunsubscribe"), "none"},
    {WORDS("Re: News", "Am 3.1.2026 schrieb News:\n\nunsubscribe"), "none"},
    {WORDS("Re: News", "Von: News\n\nunsubscribe"), "none"},
    {WORDS("Re: News", "Le lun. 3 janv. 2026, News a écrit :\n\nunsubscribe"),
	"none"},
    {WORDS("Re: News", "Hello,\n\nhow do I\nunsubscribe"), "none"},
    {WORDS("Re: News", "Hello,\nunsubscribe?"), "none"},
    {WORDS("Re: News", "I do not want to\nunsubscribe"), "none"},
    {WORDS("Re: News", "Do not\nunsubscribe"), "none"},
    {WORDS("Re: News", "Unsubscribe, how does that work?"), "leave doubt"},
    {WORDS("Re: News", "Hello,\nthe word is \"unsubscribe\"."), "none"},
    {WORDS("Re: News", "Stop. The presses are hot."), "leave doubt"},
    {WORDS("Re: News", "Hello,\n\nthanks for the news about\n"
		       "subscribe buttons.\n\nunsubscribe"),
	"none"},
    {WORDS("Re: News", "Hello,\n\n> unsubscribe"), "none"},
    {WORDS("Re: News", "-- \n\nunsubscribe"), "none"},
    {WORDS("Re: News", "From: News <news@example.org>\nTo: Ann\n"
		       "Subject: unsubscribe\n\nunsubscribe"),
	"none"},
    {FROM "Subject: unsubscribe\n\n> <mailto:news+u1.7." MAC
	  "@lists.example.org>\n",
	"leave"},
    {WORDS("Re: News", "Unsubscribe. It is the word that I looked for."),
	"leave"},
    {WORDS("Re: News", "Abmelden. Wie geht das?"), "leave doubt"},
    {WORDS("Re: News", "unsubscribe\nHow does that work?"),
	"leave How does that work?"},
    {WORDS("Re: News", "Unsubscribe! was my first thought, but I stay."),
	"none"},
    {WORDS("Re: News", "Unsubscribe. Not!"), "leave doubt"},
    {WORDS("Re: News", "Unsubscribe, he said."), "leave doubt"},
    {WORDS("Re: News", "Unsubscribe, no thanks!"), "leave doubt"},
    {WORDS("Re: News", "Désabonnement, un mot affreux."), "leave doubt"},
    {WORDS("Re: News", "Take me off, in the sense of the song."),
	"leave doubt"},
    {WORDS("Re: News", "退会。って何ですか"), "leave doubt"},
    {WORDS("Baja", "A note on your story."), "none"},
    {WORDS("Fwd: unsubscribe", "See below."), "none"},
    {WORDS("WG: unsubscribe", ""), "none"},
    {WORDS("Re: unsubscribe", "I did not ask for this! Keep me."), "none"},
    {WORDS("Re: unsubscribe evening", "I did not ask for this!"), "none"},
    {WORDS("Re: unsubscribe evening", ""), "leave evening"},
    /* or against it */
    {WORDS("unsubscribe", "Please do not unsubscribe me."), "none against"},
    {WORDS("unsubscribe", "No, keep me!"), "none against"},
    {WORDS("Re: unsubscribe", "No, keep me."), "none"},
    {WORDS("Re: unsubscribe \u2014 no, keep me", ""), "none against"},
    {WORDS("Unsubscribe", "Hello,\n\nI don\u2019t want to be\nunsubscribed."),
	"none against"},
    {WORDS("unsubscribe", "Please unsubscribe me.\nNo, wait, do not "
			  "unsubscribe me, I still want it."),
	"leave doubt"},
    {WORDS("Please do not unsubscribe me", "unsubscribe"), "leave"},
    {TO("unsubscribe") "Subject: x\n\nPlease do not remove me.\n",
	"none against"},
    {TO("u1.7." MAC) "Subject: x\n\nPlease do not unsubscribe me.\n",
	"leave u7"},
    {WORDS("Abmelden", "Bitte melden Sie mich nicht ab."), "none against"},
    {WORDS("Abmelden", "Ich will weiterhin erhalten, was Sie schreiben."),
	"none against"},
    {WORDS("désabonner", "Ne me désabonnez pas, s'il vous plaît !"),
	"none against"},
    {WORDS("cancelar suscripción", "No quiero darme de baja."), "none against"},
    {WORDS("退订", "请不要退订。"), "none against"},
    {WORDS("відписатися", "Не відписуйте мене."), "none against"},
    {WORDS("配信停止", "配信停止しないでください。"), "none against"},
    {WORDS("unsubscribe",
	 "From: News <n@example.org>\nSent: Monday\nTo: ann@example.org\n\n"
	 "Do not unsubscribe, keep me."),
	"leave"},
    {WORDS("unsubscribe", "Ann\n\nOn Mon, Jan 3, 2026, News\n"
			  "<n@example.org> wrote:\n\nDo not unsubscribe me."),
	"leave"},
    /* and which do not */
    {WORDS("unsubscribe", "I can not unsubscribe on your page."), "leave"},
    {WORDS("unsubscribe", "I do not want these mails unsubscribe me"), "leave"},
    {WORDS("unsubscribe", "Why do you keep sending me this?"), "leave"},
    {WORDS("unsubscribe", "Not interested, remove me."), "leave"},
    {WORDS("Abmelden", "Ich kann mich nicht abmelden."), "leave"},
    {WORDS("Abmelden", "Das Abmelden hat nicht geklappt."), "leave"},
    {WORDS("unsubscribe",
	 "Thanks\n\n> If you do not want to unsubscribe, keep me informed."),
	"leave"},
    /* about an address */
    {WORDS("Re: News", "Unsubscribe. My address is bob@example.org."),
	"leave address is <bob@example.org>"},
    {WORDS("unsubscribe evening bob@B\u00fccher.example", ""),
	"leave evening <bob@xn--bcher-kva.example>"},
    {WORDS("unsubscribe", "My address is bob@example.org"),
	"leave beside bob@example.org"},
    {WORDS("unsubscribe", "My address is ANN@example.org"), "leave"},
    {WORDS("unsubscribe", "Ann\n> bob@example.org wrote:"), "leave"},
    {WORDS("subscribe evening ANN@example.org", ""),
	"join evening <ANN@example.org>"},
    {WORDS("subscribe ann@example.org", ""), "join <ann@example.org>"},
    {WORDS("subscribe bob@example.org", ""), "join bob@example.org"},
    /* and as ever */
    {WORDS("Re: unsubscribe", "Thanks,\nAnn"), "leave"},
    {WORDS("Re: unsubscribe", "Yes, unsubscribe me, please."), "leave"},
    {WORDS("Baja", ""), "leave"},
    {WORDS("unsubscribe", "I get too many of them."), "leave"},
    {WORDS("Re: News", "Unsubscribe me. Ann Example"), "leave"},
    {WORDS("Re: News", "Bitte melden Sie mich vom Newsletter ab."), "leave"},
    {WORDS("Re: News", "Ich möchte keine E-Mails mehr erhalten."), "leave"},
    {WORDS("Re: News", "please delete me from your list"), "leave"},
    {WORDS("Re: News", "I don't want these emails anymore."), "leave"},
    {WORDS("Re: News", "I don’t want these emails anymore."), "leave"},
    {WORDS("Re: News", "unsuscribe"), "leave"},
    {WORDS("Re: News", "I would like to be removed from this list."), "leave"},
    {WORDS("Re: News", "Please remove my email address from your list."),
	"leave"},
    {WORDS("Re: News", "Bitte löschen Sie meine Adresse aus dem Verteiler."),
	"leave"},
    {WORDS("Re: News", "Por favor, denme de baja de esta lista."), "leave"},
    {WORDS("Re: News", "Vi prego di cancellarmi dalla lista."), "leave"},
    {WORDS("Re: News", "Graag afmelden voor deze nieuwsbrief.\nMvg, Ann"),
	"leave"},
    {WORDS("Re: News", "Proszę o wypisanie mnie z listy."), "leave"},
    {WORDS("Re: News", "Prosím o odhlášení z odběru."), "leave"},
    {WORDS("Re: News", "Lütfen beni listeden çıkarın."), "leave"},
    {WORDS("Re: News", "Прошу відписати мене від розсилки."), "leave"},
    {WORDS("Re: News", "구독을 취소해 주세요."), "leave"},
    {WORDS("Re: News", "请取消订阅,谢谢。"), "leave"},
    {WORDS("Re: News", "退会希望\n\n2026年1月3日 News <n@example.org>:\n\n> x"),
	"leave"},
    {WORDS("Re: News",
	 "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nunsubscribe\n"
	 "-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----"),
	"leave"},
    {WORDS("Re: News", "\u202bהסר אותי מהרשימה\u202c\n\nתודה"), "leave"},
    {WORDS("رد: الأخبار", "\u200fأرجو إلغاء الاشتراك\u200f"), "leave"},
    {WORDS("Re: News", "Je ne souhaite plus recevoir vos messages."), "leave"},
    /* people who send on what machines wrote to them */
    {WORDS("Fwd: Undelivered Mail Returned to Sender",
	 "<bob@example.org>: 550 5.1.1 user unknown (in reply to RCPT TO)"),
	"none"},
    {WORDS("WG: Unzustellbar", "bob@example.org 550 5.1.1 user unknown"),
	"none"},
    {WORDS("How mail delivery failed", "bob@example.org: user unknown"),
	"none"},
    {WORDS("Complaint about message delivery",
	 "It is late.\n> mailto:news+u1.7." MAC "@lists.example.org"),
	"none"},
    /* reports */
    {FROM
	"Subject: Read: Mail delivery: user unknown\n"
	"Content-Type: multipart/report; boundary=b; "
	"report-type=disposition-notification\n\n"
	"--b\n\nYour message to bob@example.org about user unknown was read.\n"
	"--b\nContent-Type: message/disposition-notification\n\n"
	"Final-Recipient: rfc822; bob@example.org\n"
	"Disposition: manual-action/MDN-sent-manually; displayed\n--b--\n",
	"automatic silent"},
    {FEEDBACK("abuse"), "complaint u7 silent"},
    {FEEDBACK("fraud"), "complaint u7 silent"},
    {FEEDBACK("not-spam"), "report u7 silent"},
    {FEEDBACK("auth-failure"), "report u7 silent"},
    {FEEDBACK("virus"), "report u7 silent"},
    {FEEDBACK("other"), "report u7 silent"},
    {FEEDBACK("opt-out"), "leave u7 silent"},
    {"Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.net\nTo: x@y.example\n"
     "Content-Type: multipart/report; boundary=b\n\n"
     "--b\nContent-Type: message/delivery-status\n\n"
     "Reporting-MTA: dns; mx.example.net\n\n"
     "Final-Recipient: rfc822; ann@example.org\n"
     "Action: failed\nStatus: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n"
     "Content-Transfer-Encoding: quoted-printable\n\n"
     "Return-Path: "
     "<news+b1.7.0123456789=\nabcdef0123@lists.example.org>\n--b--\n",
	"bounce b7 silent"},
    /* what is never heard or answered */
    {TO("subscribe") "Auto-Submitted: auto-generated\n\n", "automatic silent"},
    {TO("subscribe") "Auto-Submitted: no\nSubject: x\n\n", "join"},
    {"Return-Path: <>\n" TO("subscribe") "\n", "none silent"},
    {TO("subscribe") "List-Id: <x.example.org>\n\n", "none silent"},
    {"From: no-reply@example.org\nTo: news+subscribe@lists.example.org\n\n",
	"none silent"},
    {"From: news-request@example.org\nTo: news+subscribe@lists.example.org\n\n",
	"none silent"},
    {"From: owner-news@example.org\nTo: news+subscribe@lists.example.org\n\n",
	"none silent"},
    {"From: Jörg <jörg@bücher.example>\nSubject: unsubscribe\n\n", "leave"},
    {"To: news+subscribe@lists.example.org\n\n", "none silent"},
    {"From: ann\nTo: news+subscribe@lists.example.org\n\n", "none silent"},
    {"From: ann@example.org, bob@example.org\nSubject: unsubscribe\n\n",
	"none silent"},
    {FROM FROM "Subject: unsubscribe\n\n", "none silent"},
    {"From: ann@example.org, bob@example.org\n"
     "To: <news+u1.7." MAC "@lists.example.org>\n\n",
	"leave u7 silent"},
    {"", "none silent"},
    /* what our own server says of the sender */
    {SAYS "dmarc=fail (p=none) header.from=example.org\n" FROM
	  "Subject: unsubscribe\n\n",
	"leave forged"},
    {SAYS "spf=fail smtp.mailfrom=x.example; dkim=none\n" FROM
	  "Subject: unsubscribe\n\n",
	"leave forged"},
    {SAYS "spf=fail smtp.mailfrom=\"; dkim=pass\"@x.example\n" FROM
	  "Subject: unsubscribe\n\n",
	"leave forged"},
    {SAYS "dkim=none\n" SAYS "DMARC=Fail\n" FROM "Subject: unsubscribe\n\n",
	"leave forged"},
    {SAYS "spf=fail; dkim=pass header.d=example.org\n" FROM
	  "Subject: unsubscribe\n\n",
	"leave"},
    {SAYS "spf=fail; dmarc=pass\n" FROM "Subject: unsubscribe\n\n", "leave"},
    {SAYS "spf=softfail\n" FROM "Subject: unsubscribe\n\n", "leave"},
    {SAYS "dmarc=pass\nAuthentication-Results: x.example; dmarc=fail\n" FROM
	  "Subject: unsubscribe\n\n",
	"leave"},
    {SAYS "dmarc=fail\nAuthentication-Results: x.example; dmarc=pass\n" FROM
	  "Subject: unsubscribe\n\n",
	"leave forged"},
};

static struct str told(struct arena *a, struct str mail)
{
	struct errand er;
	errand_read(a, mail, S(BOX), &er);
	static const char *const answers[] = {"", " yes", " agrees", " joins",
	    " thanks", " no", " denies", " leaves", " stays", " other"};
	struct str s =
	    arena_printf(a, "%s%s", errand_names[er.kind], answers[er.answer]);
	if (er.digest.n && !er.aside)
		s = arena_printf(a, "%.*s %.*s", PRS(s), PRS(er.digest));
	if (er.whom.n)
		s = arena_printf(a, "%.*s <%.*s>", PRS(s), PRS(er.whom));
	if (er.beside.n)
		s = arena_printf(a, "%.*s beside %.*s", PRS(s), PRS(er.beside));
	if (er.against)
		s = str_cat(a, s, S(" against"));
	if (er.doubt)
		s = str_cat(a, s, S(" doubt"));
	vec_each (&er.tokens, t)
		s = arena_printf(a, "%.*s %c%lld", PRS(s), (char)t->purpose,
		    (long long)t->id);
	if (er.forged)
		s = str_cat(a, s, S(" forged"));
	return er.silent ? str_cat(a, s, S(" silent")) : s;
}

static void all(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(told(a, str_of(rows[i].mail)), str_of(rows[i].want),
		    rows[i].mail);
	arena_free(&a);
}

/* In each language that digests speak, alone on its line. */
static void languages(void)
{
	static const char *const leave[] = {"إلغاء الاشتراك", "odhlásit",
	    "abbestellen", "unsubscribe", "darme de baja", "me désabonner",
	    "הסר", "annulla iscrizione", "配信停止", "구독 취소", "afmelden",
	    "wypisz mnie", "cancelar inscrição", "abonelikten çık",
	    "відписатися", "退订"};
	static const char *const join[] = {"اشتراك", "přihlásit se",
	    "abonnieren", "subscribe", "suscribirme", "s'abonner", "הרשמה",
	    "iscrivimi", "購読", "구독", "aanmelden", "zapisz mnie",
	    "subscrever", "abone ol", "підписатися", "订阅"};
	struct arena *a = arena_new();
	for (size_t i = 0; i < 16; i++) {
		is_str(told(a, arena_printf(a,
				   FROM "Subject: x\nContent-Type: text/plain; "
					"charset=utf-8\n\n%s\n",
				   leave[i])),
		    S("leave"), leave[i]);
		is_str(told(a, arena_printf(a,
				   FROM "Subject: x\nContent-Type: text/plain; "
					"charset=utf-8\n\n%s\n",
				   join[i])),
		    S("join"), join[i]);
	}
	arena_free(&a);
}

/* Each cut of a mail is read; none asks for what the whole does not. */
static void cut(void)
{
	struct arena *a = arena_new();
	struct str mail = str_of(rows[0].mail);
	size_t asked = 0;
	for (size_t n = 0; n < mail.n; n++) {
		struct errand er;
		errand_read(a, str_sub(mail, 0, n), S(BOX), &er);
		asked += er.kind != ERRAND_NONE && er.kind != ERRAND_LEAVE;
		arena_clear(a);
	}
	is_int((long long)asked, 0, "cuts that ask for something else");
	arena_free(&a);
}

int main(void)
{
	TEST(all);
	TEST(languages);
	TEST(cut);
	return tap_done();
}

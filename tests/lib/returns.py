#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""gazetted: mails that come back, made of the one that was sent, for tests.

    returns.py KIND SENT.eml SENT.json [OPTIONS] >MAIL

SENT is what tests/lib/smtpd.py stored. KIND:
    gone, full, policy, delayed, callout, vague, limit, nobody    a report after RFC 3464
    gone-text    a notice for people, without our headers or token
    complaint    a feedback report (RFC 5965)
    vacation     an automatic answer, as RFC 3834 wants it
    leave        what the mailto of List-Unsubscribe makes
    answer       an answer to its Reply-To
Options: --to ADDRESS (of the mailbox), --from ADDRESS, --forge (a token of
another's), --type NAME (of feedback), --by 'ADDRESS...' (who complains),
--returned ADDRESS (whom the mail that is returned is to), --body TEXT, --header 'Name: value'.
"""
import argparse
import email
import email.policy
import json
import re
import sys
import urllib.parse

STATUS = {"gone": ("failed", "5.1.1", "550 5.1.1 <%s>: User unknown"),
          "full": ("failed", "5.2.2", "552 5.2.2 mailbox full"),
          "policy": ("failed", "5.7.1", "550 5.7.1 your IP is on a blocklist"),
          "callout": ("failed", "5.0.0", "550 Callout verification failed: "
                      "550 5.1.1 User unknown <digest@example.org>"),
          "vague": ("failed", "5.5.0",
                    "550 5.5.0 Requested action not taken: "
                    "mailbox unavailable"),
          "nobody": ("failed", "5.0.0", "550 User not found"),
          "limit": ("failed", "5.4.5", "550 5.4.5 Daily user sending limit "
                    "exceeded"),
          "large": ("failed", "5.2.3", "552 5.2.3 message is too long"),
          "delayed": ("delayed", "4.4.1", "connection timed out")}


def forged(s):
    return re.sub(r"([buc]1\.)(\d+)\.", lambda m: "%s%d." %
                  (m[1], int(m[2]) + 1), s)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("kind")
    p.add_argument("eml")
    p.add_argument("json")
    p.add_argument("--to")
    p.add_argument("--from", dest="who")
    p.add_argument("--forge", action="store_true")
    p.add_argument("--type", default="abuse")
    p.add_argument("--by", default="")
    p.add_argument("--returned", default="")
    p.add_argument("--body", default="")
    p.add_argument("--header", action="append", default=[])
    o = p.parse_args()
    raw = open(o.eml, "rb").read()
    sent = email.message_from_bytes(raw, policy=email.policy.default)
    env = json.load(open(o.json))
    back = o.to or env["sender"]
    rcpt = env["recipients"][0]
    envid = re.search(r"ENVID=(\S+)", json.dumps(env))
    head = raw.split(b"\r\n\r\n")[0].decode("ascii") + "\r\n"
    if o.forge:
        back, head = forged(back), forged(head)
    if o.returned:
        head = re.sub(r"(?m)^To: .*?\r$", "To: " + o.returned + "\r", head)
    lines, body = [], o.body
    if o.kind in STATUS:
        action, status, words = STATUS[o.kind]
        words = words % rcpt if "%s" in words else words
        lines = ["Return-Path: <>",
                 "From: MAILER-DAEMON@mx.example.net", "To: " + back,
                 "Subject: Undelivered Mail Returned to Sender",
                 "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
                 "Content-Type: multipart/report; boundary=b; "
                 "report-type=delivery-status"]
        body = ("--b\nContent-Type: text/plain\n\nSorry.\n"
                "--b\nContent-Type: message/delivery-status\n\n"
                "Reporting-MTA: dns; mx.example.net\n" +
                ("Original-Envelope-Id: %s\n" % envid[1] if envid else "") +
                "\nFinal-Recipient: rfc822; %s\nAction: %s\nStatus: %s\n"
                "Diagnostic-Code: smtp; %s\n\n"
                "--b\nContent-Type: text/rfc822-headers\n\n%s\n--b--\n" %
                (rcpt, action, status, words, head.replace("\r\n", "\n")))
    elif o.kind == "gone-text":
        lines = ["Return-Path: <>", "From: postmaster@mx.example.net",
                 "To: " + back, "Subject: failure notice"]
        body = "<%s>: 550 User unknown (in reply to RCPT TO command)\n" % rcpt
    elif o.kind == "complaint":
        lines = ["From: fbl@isp.example.net", "To: " + back,
                 "Subject: complaint", "MIME-Version: 1.0",
                 "Content-Type: multipart/report; boundary=b; "
                 "report-type=feedback-report"]
        body = ("--b\nContent-Type: text/plain\n\nAbuse.\n"
                "--b\nContent-Type: message/feedback-report\n\n"
                "Feedback-Type: %s\nUser-Agent: x/1\nVersion: 1\n%s\n"
                "--b\nContent-Type: message/rfc822\n\n%s\nx\n--b--\n" %
                (o.type, "Original-Rcpt-To: <%s>\n" % o.by if o.by else "",
                 head.replace("\r\n", "\n")))
    elif o.kind == "vacation":
        lines = ["Return-Path: <>", "From: " + rcpt, "To: " + back,
                 "Subject: Out of office", "Auto-Submitted: auto-replied",
                 "In-Reply-To: " + str(sent["Message-ID"])]
        body = "I am away.\n"
    elif o.kind == "leave":
        u = urllib.parse.urlsplit(
            re.search(r"<(mailto:[^>]*)>", str(sent["List-Unsubscribe"]))[1])
        to = urllib.parse.unquote(u.path)
        subject = urllib.parse.parse_qs(u.query)["subject"][0]
        if o.forge:
            to, subject = forged(to), forged(subject)
        lines = ["From: " + (o.who or rcpt), "To: " + to,
                 "Subject: " + subject]
    elif o.kind == "answer":
        to = o.to or str(sent["Reply-To"] or sent["From"])
        lines = ["From: " + (o.who or rcpt), "To: " +
                 (forged(to) if o.forge else to),
                 "Subject: Re: " + " ".join(str(sent["Subject"]).split()),
                 "In-Reply-To: " + str(sent["Message-ID"])]
        body = body or "\n> " + sent.get_content().replace("\n", "\n> ")
    else:
        p.error("no such kind: " + o.kind)
    lines += o.header
    lines.append("Message-ID: <%x@mx.example.net>" % abs(hash(body + back)))
    sys.stdout.write("\n".join(lines) + "\n\n" + body)


main()

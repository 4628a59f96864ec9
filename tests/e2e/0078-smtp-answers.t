#!/bin/sh
# What a relay may answer to a message: at MAIL, RCPT, DATA and the final dot.
. "$(dirname "$0")/lib.sh"
. "$(dirname "$0")/relays.sh"

# ---- MAIL ----
row "sender put off" '{"at": "mail", "reply": "451 4.3.1 full"}' "$none" 75 \
	'451 4.3.1 full'
row "sender put off once" \
	'{"at": "mail", "nth": 2, "reply": "452 4.3.1 full"}' \
	"ann=sent bob=ready eve=ready" 75 '452 4.3.1 full'
row "sender refused" '{"at": "mail", "reply": "550 5.7.1 who are you"}' \
	"$none" 78 '550 5.7.1 who are you'
row "sender refused without a code of three" \
	'{"at": "mail", "reply": "553 no such sender"}' "$none" 78 '553 no such'
row "552 to MAIL: our own mailbox is full" \
	'{"at": "mail", "reply": "552 5.2.2 full"}' "$none" 78 '552 5.2.2 full'
row "552 to MAIL: this message" \
	'{"at": "mail", "reply": "552 5.3.4 too big"}' \
	"ann=held bob=held eve=held" 65 'refused for what they hold'
row "421 at the second MAIL: called again" \
	'{"at": "mail", "nth": 2, "reply": "421 4.7.0 enough", "drop": true}' \
	"$all" 0 ''
row "hung up after each message" \
	'{"at": "mail", "nth": [2, 2], "drop": true},
	{"at": "mail", "nth": [4, 4], "drop": true}' "$all" 0 ''

# ---- RCPT ----
row "one mailbox unknown" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 5.1.1 unknown"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "one not here: 551" \
	'{"at": "rcpt", "match": "bob@", "reply": "551 5.1.6 moved"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "one with a name not allowed: 553" \
	'{"at": "rcpt", "match": "bob@", "reply": "553 5.1.3 bad name"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "all of it mixed" \
	'{"at": "rcpt", "match": "ann@", "reply": "550 5.1.1 unknown"},
	{"at": "rcpt", "match": "bob@", "reply": "450 4.2.0 later"},
	{"at": "rcpt", "match": "eve@", "reply": "251 2.1.5 forwarded"}' \
	"ann=refused bob=deferred/1 eve=sent" 75 'tried again'
row "too many recipients: 452" \
	'{"at": "rcpt", "match": "bob@", "reply": "452 4.5.3 too many"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "552 at RCPT stands for 452" \
	'{"at": "rcpt", "match": "bob@", "reply": "552 5.5.3 too many"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "a full mailbox" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 5.2.2 full"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "our reputation at RCPT" \
	'{"at": "rcpt", "reply": "550 5.7.1 blocked"}' "$none" 78 \
	'550 5.7.1 blocked; nothing was counted against any subscriber'
row "one does not want our mail" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 5.7.1 not from you"}' \
	"ann=sent bob=deferred eve=sent" 75 'tried again'
row "the first one does not" \
	'{"at": "rcpt", "match": "ann@", "reply": "550 5.7.1 not from you"}' \
	"ann=deferred bob=sent eve=sent" 75 'tried again'
row "a list that we are on, by the code of an address" \
	'{"at": "rcpt", "reply": "550 5.1.1 blocked using bl.example.org"}' \
	"$none" 78 'nothing was counted against any subscriber'
row "such a list, at one reader's server" \
	'{"at": "rcpt", "match": "bob@",
	"reply": "550 5.1.1 blocked using bl.example.org"}' \
	"ann=sent bob=deferred eve=sent" 75 'tried again'
row "relaying denied" '{"at": "rcpt", "reply": "554 5.7.1 relay denied"}' \
	"$none" 78 'relay denied'
row "a login wanted at RCPT" '{"at": "rcpt", "reply": "530 login"}' \
	"$none" 78 '530 login'
row "a login wanted at RCPT, in words" \
	'{"at": "rcpt", "reply": "503 5.5.1 authentication required"}' \
	"$none" 78 'refuses our mail: 503 5.5.1 authentication required'
row "out of step at every RCPT" '{"at": "rcpt", "reply": "503 what now"}' \
	"$none" 75 '503 what now, 3 times in a row'
row "our limit for the day" \
	'{"at": "rcpt", "reply": "550 5.4.5 Daily user sending limit exceeded"}' \
	"$none" 75 \
	'takes no more of ours for now: 550 5.4.5 Daily user .* nothing was counted'
row "our limit, told of one" \
	'{"at": "rcpt", "match": "bob@", "reply": "550 Too many messages this hour"}' \
	"ann=sent bob=deferred eve=sent" 75 'tried again'
row "421 at RCPT" '{"at": "rcpt", "reply": "421 4.3.2 down"}' "$none" 75 \
	'421 4.3.2 down'
row "dropped at RCPT" '{"at": "rcpt", "nth": 2, "drop": true}' "$all" 0 ''
row "dropped at every RCPT" '{"at": "rcpt", "drop": true}' "$none" 75 'relay'
row "no answer to RCPT" '{"at": "rcpt", "nth": 1, "silence": true}' "$all" \
	0 ''

# ---- DATA ----
row "DATA put off" \
	'{"at": "data", "match": "bob@", "reply": "451 4.3.0 busy"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "DATA refused" \
	'{"at": "data", "match": "bob@", "reply": "554 5.6.0 no"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "a full mailbox, told at DATA" \
	'{"at": "data", "match": "bob@", "reply": "552 5.2.2 full"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "no answer to DATA" '{"at": "data", "nth": 2, "silence": true}' "$all" 0 ''
row "no answer to any DATA" '{"at": "data", "silence": true}' "$none" 75 'relay'
row "250 to DATA: out of step" '{"at": "data", "nth": 2, "reply": "250 ok"}' \
	"$all" 0 ''
row "250 to every DATA" '{"at": "data", "reply": "250 ok"}' "$none" 75 'relay'
row "dropped in the message" '{"at": "body", "nth": 2, "drop": true}' "$all" \
	0 ''
row "dropped in every message" '{"at": "body", "drop": true}' "$none" 75 \
	'relay'
row "550 in the middle of the message" \
	'{"at": "body", "match": "bob@", "reply": "550 5.6.0 spam", "drop": true}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'

# ---- the final dot ----
row "put off at the dot" \
	'{"at": "dot", "match": "bob@", "reply": "451 4.7.1 wait"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "refused at the dot" \
	'{"at": "dot", "match": "bob@", "reply": "554 5.6.0 bad"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "500 at the dot, which is a word on that message" \
	'{"at": "dot", "match": "bob@", "reply": "500 5.5.0 no"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "552 at the dot" \
	'{"at": "dot", "match": "bob@", "reply": "552 5.3.4 too big"}' \
	"ann=sent bob=refused eve=sent" 65 '1 address refused'
row "a full mailbox, told at the dot" \
	'{"at": "dot", "match": "bob@", "reply": "552 5.2.2 full"}' \
	"ann=sent bob=deferred/1 eve=sent" 75 'tried again'
row "a mailbox that is disabled, in words, told at the dot" \
	'{"at": "dot", "match": "bob@",
	"reply": "554 delivery error: This mailbox is disabled"}' \
	"ann=sent bob=refused eve=sent" 65 'refused for good by the relay'
row "our content at the dot" '{"at": "dot", "reply": "550 5.7.1 spam"}' \
	"$none" 78 '550 5.7.1 spam'
row "our limit at the dot" '{"at": "dot",
	"reply": "554 5.2.0 SubmissionQuotaExceededException; no more"}' \
	"$none" 75 'for now: 554 5.2.0 SubmissionQuotaExceededException'
row "our name at the dot" \
	'{"at": "dot", "reply": "554 5.2.252 SendAsDenied"}' \
	"$none" 78 'refuses our mail: 554 5.2.252 SendAsDenied'
row "421 at the dot" '{"at": "dot", "nth": 2, "reply": "421 4.3.0 bye",
	"drop": true}' "$all" 0 ''
row "dropped after the dot" '{"at": "dot", "nth": 2, "drop": true}' \
	"ann=sent bob=uncertain eve=sent" 75 'tried again'
row "dropped after the dot, and kept" \
	'{"at": "dot", "nth": 2, "drop": true, "store": true}' \
	"ann=sent bob=uncertain eve=sent" 75 'tried again'
row "dropped after every dot" '{"at": "dot", "drop": true}' \
	"ann=uncertain bob=uncertain eve=uncertain" 75 'relay'
row "dropped after a 250" \
	'{"at": "dot", "reply": "250 2.0.0 ok", "drop": true, "store": true}' \
	"$all" 0 ''
done_testing

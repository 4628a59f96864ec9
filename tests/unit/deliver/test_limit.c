/* SPDX-License-Identifier: MIT */
/* gazetted: a server's words on us, whatever its code. */
#include "deliver/limit.h"

#include "tap.h"

/* 'l': a limit of ours; 'd': our login or name; '-': neither. */
static const struct {
	char of;
	const char *words;
} rows[] = {
    {'l', "550 5.4.5 Daily user sending limit exceeded."},
    {'l', "554 5.2.0 STOREDRV.Submission.Exception:"
	  "SubmissionQuotaExceededException; Failed to process message"},
    {'l', "550 5.1.90 Your message can't be sent because you've reached your "
	  "daily limit for message recipients"},
    {'l', "550 Domain example.org has exceeded the max emails per hour "
	  "(150/150 (100%)) allowed. Message discarded."},
    {'l', "550 Too many messages this hour"},
    {'l', "554 Throttling failure: Daily message quota exceeded."},
    {'l', "550 Maximum credits exceeded"},
    {'l', "550 Ratelimit exceeded for mailbox digest@example.org"},
    {'l', "550 user has exceeded daily sending limit: digest@example.org"},
    {'l', "550 Sending frequency too high"},
    {'l', "550 5.7.0 Ihr Versandlimit ist erreicht (200 Mails pro Stunde)"},
    {'l', "554 5.7.1 Sender hourly quota exceeded"},
    {'d', "554 5.2.252 SendAsDenied; digest@example.org not allowed to send "
	  "as news@example.org; STOREDRV.Submission.Exception"},
    {'d', "550 You must check for new mail before sending"},
    {'d', "553 Mail from must equal authorized user"},
    {'d', "550 authentication required"},
    {'l', "550 example.org is not allowed to send more than 50 emails"},
    {'l', "550 Limite de envios por hora excedido"},
    {'d', "550 SMTP AUTH is required for sending messages from your domain"},
    {'-', "550 Unknown mailbox"},
    {'-', "550 <daily@limit.example>: not to be had"},
    {'-', "550 Mailbox disabled for more than 24 hours"},
    {'-', "550 Addressee cannot be reached, account deleted today"},
    {'-', "552-5.2.2 The email account that you tried to reach is over quota"},
    {'-', "550 5.2.1 The user you are trying to contact is receiving mail at a "
	  "rate that prevents additional messages from being delivered"},
    {'-', "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:"
	  "QuotaExceededException.MapiExceptionShutoffQuotaExceeded"},
    {'-', "550 Quota exceeded"},
    {'-', "552 5.2.2 User has exceeded his storage quota"},
    {'-', "550 Recipient limit: recipient has exceeded the daily limit"},
    {'-', "552 5.3.4 Message size exceeds the sending limit"},
    {'-', "554 Rejected: spam score exceeds the limit for this sender"},
    {'-', "550 No such user here (limit of attempts per hour exceeded)"},
    {'-', "550 retry timeout exceeded after 24 hours"},
    {'-', "554 5.4.6 too many hops, sender loops"},
    {'-', "550 5.1.1 User unknown"},
    {'-', ""},
};

static void whose(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str words = str_of(rows[i].words);
		is_int(limits_us(words), rows[i].of == 'l', rows[i].words);
		ok(rows[i].of == '-' || !mailbox_full(words), rows[i].words);
		is_int(denies_us(words), rows[i].of == 'd', rows[i].words);
	}
}

int main(void)
{
	TEST(whose);
	return tap_done();
}

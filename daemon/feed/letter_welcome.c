/* SPDX-License-Identifier: MIT */
/* gazetted: letters that only welcome who has just subscribed, or take leave.
 */
/*
 *	Welcome to Harbour Weekly!		the subject welcomes, or says
 *						that one is on the list
 *	Thank you for subscribing. You will	and the first sentences thank
 *	get a letter each Friday.		one for that
 *
 * They come once, to one, before the first issue. One that has stories to read
 * is an issue, whatever it begins with; so is what welcomes the swans.
 */
#include "feed/letter_deal.h"

#define FRONT_MAX   600	 /* bytes in which one is thanked */
#define WELCOME_MAX 1600 /* ... of such a letter */
#define PAGES_MAX   1	 /* that have a name: one of who writes */

/* Subjects begin with them. */
static const char welcomes[] =
    "welcome|a warm welcome|hello and welcome|you're in|you are in"
    "|you're on the list|you are on the list|you're subscribed"
    "|you've subscribed|you have subscribed|you are subscribed"
    "|you are now subscribed|you're now subscribed"
    "|thank you for subscribing|thanks for subscribing|thanks for signing up"
    "|thank you for signing up|subscription confirmed"
    "|your subscription is confirmed|your subscription has been confirmed"
    "|willkommen|herzlich willkommen|schön, dass|anmeldung bestätigt"
    "|anmeldung erfolgreich|danke für deine anmeldung"
    "|danke für ihre anmeldung|vielen dank für ihre anmeldung"
    "|vielen dank für deine anmeldung|bienvenue|inscription confirmée"
    "|merci de votre inscription|merci pour votre inscription"
    "|bienvenid|suscripción confirmada|gracias por suscribir"
    "|benvenut|iscrizione confermata|grazie per esserti iscritt"
    "|bem-vind|boas-vindas|inscrição confirmada|obrigado por se inscrever"
    "|welkom|inschrijving bevestigd|je bent ingeschreven|bedankt voor je"
    "|välkommen|velkommen|tervetuloa|witaj|witamy|vítejte|vitajte|üdvözl"
    "|bun venit|bine ai venit|hoş geldin|добро пожаловать|ласкаво просимо"
    "|вітаємо|καλώς ήρθ|καλώς ήλθ|ようこそ|ご登録ありがとう|購読ありがとう"
    "|欢迎|歡迎|感谢订阅|환영|구독해 주셔서|مرحبا بك|ברוכים הבאים";

/* What one is thanked for, or told to have done. */
static const char thanks[] =
    "you for subscribing|thanks for subscribing|you for signing up"
    "|thanks for signing up|thank you for joining!|thanks for joining!"
    "|for joining our list|for joining the list|for joining our mailing"
    "|for joining the mailing|for joining our newsletter"
    "|for joining the newsletter|for joining my newsletter"
    "|thank you for your subscription|you are now subscribed"
    "|you're now subscribed|you've subscribed|you have subscribed"
    "|you've been added|you are on the list|you're on the list"
    "|für ihre anmeldung|für deine anmeldung"
    "|für die anmeldung zu unserem newsletter"
    "|für die anmeldung zum newsletter"
    "|sie haben sich angemeldet|du hast dich angemeldet"
    "|sie sind jetzt angemeldet|du bist jetzt angemeldet"
    "|merci de votre inscription|merci pour votre inscription"
    "|merci de vous être abonné|merci pour votre abonnement"
    "|vous êtes inscrit|vous êtes désormais inscrit"
    "|vous êtes désormais abonné|tu es inscrit"
    "|gracias por suscribir|gracias por tu suscripción"
    "|gracias por su suscripción|te has suscrito|se ha suscrito"
    "|per esserti iscritt|per essersi iscritt|per la tua iscrizione"
    "|grazie per l'iscrizione|per l'iscrizione alla nostra newsletter"
    "|per l'iscrizione alla newsletter|obrigado por se inscrever"
    "|obrigada por se inscrever"
    "|obrigado por subscrever|obrigado pela sua inscrição"
    "|voor je aanmelding|voor uw aanmelding|voor je inschrijving"
    "|je bent aangemeld|je bent ingeschreven|för att du prenumererar"
    "|för din anmälan|för din prenumeration|for din tilmelding"
    "|for at du abonnerer|for påmeldingen|kiitos tilauks|kiitos, että tilasit"
    "|dziękujemy za zapis|dziękuję za zapis|za zapisanie się"
    "|za subskrypcję|děkujeme za přihlášení|děkujeme za odběr"
    "|ďakujeme za prihlásenie|köszönjük a feliratkozás|hogy feliratkozott"
    "|mulțumim pentru abonare|că te-ai abonat|abone olduğunuz için"
    "|спасибо за подписку|вы подписались|дякуємо за підписку"
    "|ви підписалися|για την εγγραφή|ご登録ありがとう|ご登録いただき"
    "|へようこそ|購読ありがとう|感谢订阅|感谢您订阅|感謝訂閱|구독해 주셔서";

/* Subjects of those that take leave; nothing else need be said. */
static const char goodbyes[] =
    "you have been unsubscribed|you've been unsubscribed"
    "|you have unsubscribed|you've unsubscribed|you are now unsubscribed"
    "|you are unsubscribed|you're unsubscribed|you have been removed "
    "from|you've been removed from"
    "|you have been added to|you've been added to|abmeldung bestätigt"
    "|abmeldung erfolgreich|sie wurden abgemeldet|du wurdest abgemeldet"
    "|désinscription confirmée|désabonnement confirmé|vous êtes désinscrit"
    "|vous êtes désabonné|te has dado de baja|baja confirmada"
    "|disiscrizione confermata|cancellazione confermata|sei stato disiscritt"
    "|inscrição cancelada|je bent uitgeschreven|u bent uitgeschreven"
    "|uitschrijving bevestigd|du är nu avregistrerad|du er nu afmeldt"
    "|du er meldt av|wypisano cię|zostałeś wypisan|byli jste odhlášeni"
    "|leiratkoz|вы отписались|вы успешно отписались|ви відписалися"
    "|aboneliğiniz iptal|配信停止|退订成功|已退订";

bool letter_welcome(
    struct str subject, const struct letter_frame *w, struct str low)
{
	struct str rest = subject, word;
	if (w->news || w->stories || w->open > PAGES_MAX || low.n > WELCOME_MAX)
		return false;
	if (letter_next_word(&rest, 0, &word)) /* behind an emoji */
		subject =
		    str_sub(subject, (size_t)(word.p - subject.p), subject.n);
	if (letter_starts(subject, goodbyes))
		return true;
	return letter_starts(subject, welcomes) &&
	       letter_holds(str_sub(low, 0, FRONT_MAX), thanks);
}

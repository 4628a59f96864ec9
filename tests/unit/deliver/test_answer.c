/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what counts as an answer to a letter that asks. */
#include "deliver/answer.h"

#include "base/arena.h"
#include "deliver/own.h"
#include "deliver/phrase.h"
#include "tap.h"

#define NAME "Ann Smith ann.smith"

/* One answer per line of a table, for whoever reads the failing one. */
struct table {
	enum errand_answer want;
	const char *texts[130];
};

static const struct table tables[] = {
    {ANSWER_EMPTY,
	{"", "\n\n", "> Hello\n> you left", "On Friday, News wrote:\n> x",
	    "On Fri, Jan 3, 2026 at 9:00 AM News <\nn@example.org> wrote:\n\n> "
	    "x",
	    "Le ven. 3 janv. 2026, News a écrit :\n> x", "--\nAnn\nACME",
	    "Sent from my phone", "Get Outlook for Android",
	    "Gesendet von meinem Handy", "Envoyé de mon iPad",
	    "Skickat från min iPad", "Lähetetty puhelimesta", "Ann",
	    "Ann Smith\nHead of Sales\nACME Ltd., 1 Harbour Street", "Smith",
	    "Kind regards\nAnn Smith", "Mit freundlichen Grüßen\nAnn\nACME",
	    "Cordialement,\nAnn", "Med vänlig hälsning\nAnn",
	    "Pozdrawiam,\nAnn"}},
    {ANSWER_YES,
	{"Yes", "yes!", "Yes please.\n\nAnn", "Yes, thank you very much", "Ja",
	    "Ja, bitte!", "Oui, merci", "Sí, por favor", "Sì grazie",
	    "Sim, obrigado", "Ano, prosím", "Ja tack!", "Ja takk", "Да спасибо",
	    "Evet", "Так, будь ласка", "Да", "نعم", "כן", "はい",
	    "はい、お願いします", "네", "是的，谢谢",
	    "Hello,\n\nyes.\n\nBest regards\nAnn", "Yes\nBob", "Ναι",
	    "Yes.\n\nSent from my phone",
	    "> answer this mail\n\nYes\n\n> within 48 hours"}},
    {ANSWER_AGREE,
	{"ok", "OK, thanks", "Confirmed.", "I confirm", "Das war ich.",
	    "Ich bestätige", "D'accord", "Confirmo", "Confermo, grazie",
	    "Potwierdzam", "Potvrzuji", "Onaylıyorum", "Підтверджую", "确认",
	    "承認します", "Jag bekräftar", "Vahvistan", "Akkoord"}},
    {ANSWER_JOIN, {"subscribe", "Please subscribe me",
		      "Yes, subscribe me please", "Ich möchte abonnieren"}},
    {ANSWER_THANKS,
	{"Thanks!", "Thank you", "Cheers, Ann", "Danke schön", "Merci !",
	    "Muchas gracias", "Grazie mille", "Obrigada", "Dziękuję", "Děkuji",
	    "Teşekkürler", "Дякую", "谢谢", "ありがとうございます", "Hello"}},
    {ANSWER_NO, {"No", "No.", "No, thanks", "Nein danke", "Non merci", "Nope",
		    "No, that is well", "Nee, dank u", "Ne, děkuji", "Hayır"}},
    {ANSWER_NOT_ME,
	{"That was not me", "It wasn't me who wrote that.",
	    "I did not request this.", "Ich habe das nicht verlangt",
	    "Ce n'était pas moi", "No fui yo", "Non sono stato io",
	    "Não fui eu", "To nie ja", "不是我", "私ではありません",
	    "No, I did not unsubscribe!", "I didn't unsubscribe"}},
    {ANSWER_LEAVE, {"Unsubscribe", "Yes, unsubscribe me", "Remove me, please",
		       "Ja, abmelden", "Oui, désinscrivez-moi", "Stop",
		       "Do not write to me", "退订", "Please take me off"}},
    {ANSWER_STAY,
	{"Please put me back", "I changed my mind, sorry",
	    "Oh no, that was a mistake!", "Please do not remove me",
	    "No, keep me", "Could you add me again?",
	    "I left by accident.\n\nAnn", "Das war ein Versehen",
	    "Ich habe es mir anders überlegt", "C'était une erreur",
	    "Fue por error", "È stato un errore", "Foi engano",
	    "Het was een vergissing", "To pomyłka", "Byl to omyl",
	    "Yanlışlıkla oldu", "Це помилка", "Это ошибка", "זו טעות",
	    "間違えました", "실수였습니다", "误操作了", "Det var ett misstag",
	    "I did not want to leave, it was a mistake",
	    "I unsubscribed by mistake", "Please put me back on the list",
	    "That was a mistake, please keep me subscribed.",
	    "Please keep me subscribed", "I never unsubscribed from this.",
	    "Sorry, I clicked on it by accident, please keep me on the list",
	    "Ho cambiato idea, vorrei continuare a ricevere la newsletter",
	    "I cancelled my subscription by mistake",
	    "Ich habe mich aus Versehen abgemeldet",
	    "Je me suis désabonné par erreur",
	    "No quería darme de baja, fue un error"}},
    {ANSWER_OTHER,
	{/* acknowledged */ "Perfect", "Fine by me.", "Very good.", "Super!",
	    "Alles klar", "Passt so.", "Wunderbar", "C'est bien", "Très bien !",
	    "Genial", "Benissimo", "Ótimo", "Uitstekend", "Świetnie", "Výborně",
	    "Harika", "Чудово", "Отлично", "太好了", "좋아요", "完了",
	    /* annoyed */ "I really meant it.", "At last", "Go away",
	    "I said stop writing", "Why another mail?", "Es reicht!",
	    "Laissez-moi tranquille", "Déjenme en paz", "Basta!",
	    "Leave me alone and keep me off your lists",
	    /* unasked */ "Who are these people?", "Is this a joke?",
	    "A stranger has used my address", "Not my account", "Wrong person",
	    "Unbekannt", "Mauvaise adresse", "Dirección equivocada?",
	    "Questo indirizzo è sbagliato", "Nie znam was", "OK. Spam!",
	    "Ja. Falsche Adresse", "Yes, I left", "Yes, what is it about",
	    "Ok, who are you?", "Sure, if you tell me who you are",
	    /* by a machine */ "Your request has the number 12.",
	    "Carol works elsewhere now.", "I read mail on Fridays only.",
	    "Unser Büro ist geschlossen bis 7. Mai",
	    "Jag svarar på måndag 4 maj\n\nOn Friday, News wrote:\n> x",
	    "Dziękuję za wiadomość, odpowiem w poniedziałek.",
	    "Vielen Dank für Ihr Schreiben, wir antworten bald.",
	    /* joking */ "What a misunderstanding is this about leaving",
	    "Of course not", "Auf gar keinen Fall!", "Surtout pas",
	    "De ninguna manera", "Assolutamente no", "Keep going!",
	    "Stop. That was about the headline.",
	    "Unsubscribe me? Are you mad?", "Just kidding, do not worry",
	    /* the contrary of a plea */ "Do not put me back",
	    "Please don't put me back.", "Please never add me again",
	    "Don't ever sign me up again", "Do not send it again",
	    "Keep me off", "Keep me unsubscribed",
	    "I want to stay unsubscribed", "Yes, I want to stay out",
	    "It was not by mistake", "Nicht wieder anmelden!",
	    "Bitte nicht wieder aufnehmen", "Ne me réabonnez jamais",
	    "Ce n'est pas une erreur", "No fue un error", "Non è un errore",
	    "Não foi engano", "Het was geen vergissing", "To nie pomyłka",
	    "Это не ошибка", "不要重新订阅", "再開しないで",
	    "Do not keep me subscribed", "You keep me subscribed by mistake?",
	    "I subscribed by mistake, do not keep me subscribed",
	    "You did not unsubscribe me!", "You didn't unsubscribe me",
	    /* that they were there at all */ "It was a mistake to subscribe",
	    "By mistake I got on your list", "I signed up by mistake",
	    "Ich habe mich damals versehentlich angemeldet",
	    "Je me suis abonné par erreur", "Me suscribí por error",
	    "Mi ero iscritto per errore", "Zapisałem się przez pomyłkę",
	    "I did not ask for that newsletter in the first place",
	    "It wasn't me who subscribed"}},
};

static void answers(void)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(tables) / sizeof(*tables); i++)
		for (size_t k = 0; tables[i].texts[k]; k++) {
			struct str s = str_of(tables[i].texts[k]);
			struct str own = own_answer(a, phrase_clean(a, s));
			is_int((long long)answer_of(a, own, S(NAME)),
			    (long long)tables[i].want, tables[i].texts[k]);
		}
	arena_free(&a);
}

int main(void)
{
	TEST(answers);
	return tap_done();
}

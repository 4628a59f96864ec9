/* SPDX-License-Identifier: MIT */
/* gazetted: tests of how people ask to leave, and of what is no such wish. */
#include "base/arena.h"
#include "deliver/errand.h"
#include "tap.h"

struct mail {
	const char *subject, *body;
};

/* Clear, whatever else is said. */
static const struct mail wishes[] = {
    {"Re: News", "Unsubscribe me. Never write to me again."},
    {"Re: News", "Remove me from your list. You are spammers."},
    {"Re: News", "Unsubscribe. I get far too many mails."},
    {"Re: News", "Abmelden. Ich will das nicht mehr."},
    {"Re: News",
	"Please unsubscribe me immediately, I never signed up for this."},
    {"Re: News", "Remove me from this mailing list at once. I have asked three "
		 "times already!"},
    {"Re: News", "Take me off your list or I will call my lawyer."},
    {"Re: News", "Unsubscribe me now or I'll report you as spam."},
    {"Re: News", "Please remove my email address from your database. Under "
		 "Art. 17 GDPR I also request the erasure of my data."},
    {"Re: News",
	"I never subscribed to this. Please remove me from your list."},
    {"Re: News", "Unsubscribe me please. Thanks for the good work over the "
		 "years, I simply have no time left."},
    {"Re: News", "Hello,\n\nplease unsubscribe me. I have changed jobs and no "
		 "longer work in this field.\n\nBest regards,\nAnn "
		 "Example\nHead of Sales\nExample Ltd."},
    {"Re: News", "I want to unsubscribe. Your emails fill my inbox."},
    {"Re: News", "I would like to unsubscribe from this newsletter. It is no "
		 "longer relevant to me."},
    {"Re: News", "unsubscribe me i get too many mails"},
    {"Re: News", "unsubscribe. too many emails."},
    {"Re: News", "unsubscribe!!! I don't want this!!!"},
    {"Re: News", "UNSUBSCRIBE!!!!!!"},
    {"Re: News",
	"Unsubscribe, please. If you keep sending me this I will block you."},
    {"Re: News", "Remove me from your list, I've had enough."},
    {"Re: News", "Please take me off this list. If you continue sending these "
		 "I will complain."},
    {"Re: News", "Kindly remove me from your distribution list. This address "
		 "will be closed soon."},
    {"Re: News",
	"I no longer wish to receive these emails. They are too long."},
    {"Re: News",
	"I no longer want to receive your newsletter because it is boring."},
    {"Re: News",
	"Please stop sending me emails. I am not interested in your news."},
    {"Re: News", "Stop emailing me! I never asked for this."},
    {"Re: News", "Please stop emailing me."},
    {"Re: News", "Cancel my subscription. I'm moving abroad."},
    {"Re: News", "Please cancel my subscription, effective immediately."},
    {"Re: News",
	"Delete me from your list. I am not the person you think I am."},
    {"Re: News", "Please delete my email address from your mailing list and "
		 "confirm that you have done so."},
    {"Re: News", "Unsubscribe me and delete all my personal data."},
    {"Re: News", "Unsubscribe me from all your lists. This is harassment."},
    {"Re: News", "Please unsubscribe this address. The person has left."},
    {"Re: News",
	"Please unsubscribe ann@example.org. I read it elsewhere now."},
    {"Re: News", "Please unsubscribe\n\nOn Mon, 3 Jan 2026 at 10:00, News "
		 "<news@example.org> wrote:\n> Harbour bridge reopens\n> If "
		 "you want to stay subscribed, do nothing."},
    {"Re: News", "Unsubscribe me. I clicked the link and it does not work."},
    {"Re: News", "I can't find the unsubscribe link. Please unsubscribe me."},
    {"Re: News", "Leave me alone! Remove me from your list!"},
    {"Re: News", "I don't want these emails. Remove me."},
    {"Re: News",
	"I do not want to receive this newsletter any more. Regards, Ann"},
    {"Re: News", "Do not send me any more emails. Unsubscribe."},
    {"Re: News", "No more emails please. Unsubscribe me."},
    {"Re: News", "Please unsubscribe me from your newsletter. Do not contact "
		 "me again under any circumstances."},
    {"Re: News", "Please unsubscribe me - I am retiring next month."},
    {"Re: News", "Please unsubscribe me (too many mails)."},
    {"Re: News", "Unsubscribe me, you spammers!"},
    {"Re: News",
	"Hi,\n\nunsubscribe me. Your news is biased.\n\nSent from my iPhone"},
    {"Re: News", "Hi Ann,\n\nCould you please unsubscribe me from the list? I "
		 "have no time to read it.\n\nThanks"},
    {"Re: News", "Would you unsubscribe me? Thanks!"},
    {"Re: News", "Bitte melden Sie mich ab. Ich habe das nie bestellt."},
    {"Re: News", "Bitte abmelden! Ich bekomme viel zu viele Mails."},
    {"Re: News", "Nehmen Sie mich aus dem Verteiler. Das ist Spam!"},
    {"Re: News", "Löschen Sie meine Adresse aus Ihrem Verteiler und bestätigen "
		 "Sie mir das."},
    {"Re: News", "Bitte keine weiteren E-Mails mehr. Danke."},
    {"Re: News", "Ich möchte mich abmelden. Vielen Dank für die schöne Zeit."},
    {"Re: News", "Ich möchte keine E-Mails mehr erhalten. Bitte bestätigen Sie "
		 "die Abmeldung."},
    {"Re: News", "Sehr geehrte Damen und Herren,\n\nbitte streichen Sie mich "
		 "von der Liste, da ich das Unternehmen verlassen habe.\n\nMit "
		 "freundlichen Grüßen\nAnn"},
    {"Re: News", "Abmelden bitte, es sind mir zu viele Mails."},
    {"Re: News", "Newsletter abbestellen. Wir haben kein Interesse mehr."},
    {"Re: News", "Ich will keine Newsletter mehr! Lassen Sie mich in Ruhe!"},
    {"Re: News", "Hiermit kündige ich den Newsletter. Mit freundlichen Grüßen"},
    {"Re: News", "Tragen Sie mich aus. Sofort!"},
    {"Re: News", "Désabonnez-moi. Je n'ai jamais demandé cela."},
    {"Re: News",
	"Désabonnez-moi immédiatement de votre liste, sinon je porte plainte."},
    {"Re: News",
	"Veuillez me désinscrire de votre liste. Je reçois trop de courriels."},
    {"Re: News", "Je souhaite me désabonner. Merci et bonne continuation."},
    {"Re: News", "Merci de me désabonner, je ne lis plus vos messages."},
    {"Re: News",
	"Je ne souhaite plus recevoir vos messages. Conformément à l'article "
	"17 du RGPD, je demande l'effacement de mes données."},
    {"Re: News", "Désinscription. Trop de mails."},
    {"Re: News", "Bonjour,\n\nje voudrais me désabonner car je change "
		 "d'adresse.\n\nCordialement,\nAnn"},
    {"Re: News", "Arrêtez de m'envoyer ces messages ! Désabonnez-moi !"},
    {"Re: News",
	"Supprimez mon adresse de votre liste. Vous êtes des spammeurs."},
    {"Re: News", "Retirez-moi de votre liste. Merci."},
    {"Re: News", "Denme de baja. Nunca me apunté a esto."},
    {"Re: News", "Quiero darme de baja. Recibo demasiados correos."},
    {"Re: News",
	"Por favor, denme de baja de esta lista porque ya no me interesa."},
    {"Re: News", "Cancelar suscripción. No quiero recibir más correos."},
    {"Re: News", "No quiero recibir más correos. ¡Dejen de molestarme!"},
    {"Re: News", "Hola,\n\nquisiera darme de baja, gracias por todo.\n\nUn "
		 "saludo,\nAnn"},
    {"Re: News", "Borren mi correo de su lista. Son unos pesados."},
    {"Re: News", "Eliminen mi correo de su lista."},
    {"Re: News", "Cancellatemi dalla lista. Ricevo troppe mail."},
    {"Re: News", "Cancellami. Non voglio più ricevere questa roba."},
    {"Re: News", "Vorrei disiscrivermi. Grazie e buon lavoro."},
    {"Re: News", "Disiscrivimi subito, altrimenti vi denuncio."},
    {"Re: News",
	"Vi prego di cancellarmi dalla lista perché non mi interessa più."},
    {"Re: News", "Annulla iscrizione. Grazie."},
    {"Re: News", "Buongiorno,\n\nvorrei annullare l'iscrizione.\n\nCordiali "
		 "saluti\nAnn"},
    {"Re: News", "Toglietemi dalla lista!"},
    {"Re: News", "Removam meu e-mail da lista. Nunca pedi isto."},
    {"Re: News", "Quero cancelar inscrição. Recebo emails demais."},
    {"Re: News", "Não quero mais receber. Parem de me enviar isto!"},
    {"Re: News", "Por favor, descadastrar. Obrigado."},
    {"Re: News", "Remova-me da lista, por favor, pois já não trabalho aqui."},
    {"Re: News", "Cancelar subscrição. Não tenho interesse."},
    {"Re: News",
	"Olá,\n\ngostaria de cancelar assinatura.\n\nCumprimentos\nAnn"},
    {"Re: News", "Não desejo receber mais e-mails."},
    {"Re: News", "Schrijf mij uit. Ik heb hier nooit om gevraagd."},
    {"Re: News", "Afmelden. Ik krijg te veel mails."},
    {"Re: News", "Graag afmelden, ik heb geen tijd meer."},
    {"Re: News", "Ik wil mij afmelden. Bedankt voor alles."},
    {"Re: News",
	"Meld mij af voor deze nieuwsbrief, anders dien ik een klacht in."},
    {"Re: News", "Uitschrijven aub, ik lees het niet."},
    {"Re: News", "Haal mij van de lijst. Dit is spam."},
    {"Re: News", "Geen mails meer! Stop ermee."},
    {"Re: News",
	"Beste,\n\nkunt u mij uitschrijven?\n\nMet vriendelijke groet\nAnn"},
    {"Re: News", "Wypisz mnie. Nigdy się nie zapisywałem."},
    {"Re: News", "Proszę o wypisanie mnie z listy. Dostaję za dużo maili."},
    {"Re: News", "Nie chcę otrzymywać tych wiadomości. Proszę przestać."},
    {"Re: News", "Proszę usunąć mój adres z listy. Pozdrawiam"},
    {"Re: News", "Rezygnuję z newslettera. Dziękuję."},
    {"Re: News", "Dzień dobry,\n\nproszę mnie wypisać. Zmieniłem "
		 "pracę.\n\nPozdrawiam\nAnn"},
    {"Re: News", "Chcę się wypisać. Za dużo maili."},
    {"Re: News", "Odhlaste mě. Nikdy jsem se nepřihlásil."},
    {"Re: News", "Prosím o odhlášení z odběru. Chodí mi příliš mnoho e-mailů."},
    {"Re: News", "Odhlásit. Nemám zájem."},
    {"Re: News", "Odhlašte mě z odběru, nebo si budu stěžovat."},
    {"Re: News", "Dobrý den,\n\nchci se odhlásit, děkuji.\n\nS pozdravem\nAnn"},
    {"Re: News", "Zrušit odběr. Děkuji."},
    {"Re: News", "Beni listeden çıkarın. Çok fazla e-posta alıyorum."},
    {"Re: News", "Abonelikten çık. İstemiyorum."},
    {"Re: News", "E-posta almak istemiyorum. Rahatsız etmeyin!"},
    {"Re: News", "Lütfen beni listeden çıkarın, teşekkürler."},
    {"Re: News", "Abonelikten ayrılmak istiyorum. Teşekkürler."},
    {"Re: News", "Beni listenizden silin. Bu spam!"},
    {"Re: News", "Aboneliğimi iptal edin."},
    {"Re: News", "Відпишіть мене. Я ніколи не підписувався."},
    {"Re: News", "Відписатися. Забагато листів."},
    {"Re: News", "Прошу відписати мене від розсилки, бо я змінив роботу."},
    {"Re: News", "Не хочу отримувати ці листи. Припиніть!"},
    {"Re: News", "Хочу відписатися. Дякую за все."},
    {"Re: News", "Скасувати підписку. Дякую."},
    {"Re: News", "Видаліть мене зі списку."},
    {"Re: News", "Отпишите меня. Слишком много писем."},
    {"Re: News", "Отписаться. Не хочу больше."},
    {"Re: News", "إلغاء الاشتراك. تصلني رسائل كثيرة جدا."},
    {"Re: News", "أرجو إلغاء الاشتراك، لم أطلب هذا."},
    {"Re: News", "الغاء اشتراكي. شكرا لكم."},
    {"Re: News", "لا أريد استلام هذه الرسائل. إلغاء الاشتراك."},
    {"Re: News", "أريد إلغاء الاشتراك. شكرا."},
    {"Re: News", "הסירו אותי מהרשימה. אני מקבל יותר מדי מיילים."},
    {"Re: News", "הסר אותי. לא ביקשתי את זה."},
    {"Re: News", "ביטול מינוי. תודה."},
    {"Re: News", "אני רוצה לבטל את המינוי."},
    {"Re: News", "נא להסיר אותי מהרשימה כי עברתי עבודה."},
    {"Re: News", "配信停止をお願いします。メールが多すぎます。"},
    {"Re: News", "退会します。もう読みません。"},
    {"Re: News", "購読を解除してください。よろしくお願いします。"},
    {"Re: News", "配信停止希望。迷惑です。"},
    {"Re: News", "配信を停止してください。個人情報の削除もお願いします。"},
    {"Re: News", "メールを送らないでください。退会希望です。"},
    {"Re: News", "登録解除をお願いいたします。"},
    {"Re: News", "구독 취소해 주세요. 메일이 너무 많습니다."},
    {"Re: News", "수신거부. 더 이상 보내지 마세요."},
    {"Re: News", "구독을 취소해 주세요. 감사합니다."},
    {"Re: News", "구독 취소 부탁드립니다. 요청한 적이 없습니다."},
    {"Re: News", "메일을 받고 싶지 않습니다. 그만 보내세요."},
    {"Re: News", "退订。邮件太多了。"},
    {"Re: News", "请退订，我不想再收到这些邮件。"},
    {"Re: News", "取消订阅。谢谢。"},
    {"Re: News", "请取消订阅，否则我会投诉。"},
    {"Re: News", "请把我从列表中删除。"},
    {"Re: News", "我要退订！你们是垃圾邮件！"},
    {"Re: News", "不想再收到邮件。请停止发送。"},
    {"Re: News", "退訂。我從來沒有訂閱。"},
    {"unsubscribe", "I have had it with your emails. Do not contact me."},
    {"Unsubscribe me. Never write again", ""},
    {"Please remove me from your list", "You are spammers."},
    {"Abmelden", "Ich will das nicht mehr."},
    {"Unsubscribe!!!", "This is the third time I ask. If you do not "
		       "unsubscribe me I will sue."},
    {"UNSUBSCRIBE ME NOW, YOU SPAMMERS", ""},
    {"Opt-out request", "Please unsubscribe me.\n\n> stay subscribed"},
    {"Re: News", "Unsubscribe.\nYou have no right to mail me.\n\nAnn "
		 "Example\nExample Inc., 1 Harbour Street\nThis message is "
		 "confidential. If you are not the addressee, do not read it."},
    {"Re: News", "Please unsubscribe me\nI get this twice."},
    {"Re: News", "Remove me. This is the fourth time I'm asking."},
    {"Re: News", "Unsubscribe. Who are you people anyway!"},
    {"Re: News", "Please unsubscribe. My inbox is a mess, sorry."},
    {"Re: News", "Unsubscribe me from the list please. I got this by mistake"},
    {"Re: News", "unsubscribe please, thx"},
    {"Re: News", "I wish to unsubscribe. Kind regards, Ann"},
    {"Re: News", "Take me off the list. This is a work address and my employer "
		 "does not allow it."},
    {"Re: News", "I am not interested. Please remove me."},
    {"Re: News", "Not interested. Unsubscribe."},
    {"Re: News", "Unsubscribe me, thank you. It was fun while it lasted."},
    {"Re: News",
	"Bitte abmelden, ich habe kein Interesse an Ihren Nachrichten."},
    {"Re: News", "Bitte nehmen Sie mich von der Liste, ich lese das nie."},
    {"Re: News", "Keine Mails mehr! Das nervt."},
    {"Re: News", "Je veux me désinscrire. Vos mails m'énervent."},
    {"Re: News", "Desidero cancellarmi. Distinti saluti."},
    {"Re: News", "Proszę mnie wypisać z newslettera. Nie życzę sobie więcej "
		 "wiadomości."},
    {"Re: News", "Prosím odhlásit. Už to nečtu."},
    {"Re: News", "Lütfen aboneliğimi iptal edin. Çok sık geliyor."},
    {"Re: News", "Будь ласка, відпишіть мене. Дякую."},
    {"Re: News", "בבקשה הסירו אותי. תודה רבה."},
    {"Re: News", "더 이상 메일을 보내지 마세요. 수신거부합니다."},
    {"Re: News", "請取消訂閱，謝謝。"},
};

/* Which only its reader can tell: to be asked. */
static const struct mail doubts[] = {
    {"Re: News", "Pursuant to Article 21 GDPR I object to the processing of my "
		 "personal data for direct marketing. Please confirm."},
    {"Re: News", "I hereby withdraw my consent to receive your newsletter "
		 "(Art. 7(3) GDPR)."},
    {"Re: News", "Remove me. I still want to know who gave you my address."},
    {"Re: News", "Opt out. Too much noise."},
    {"Re: News", "Opt-out! This was never asked for."},
    {"Re: News", "Remove. Not interested in any of this."},
    {"Re: News", "Baja. No me interesa."},
    {"Re: News", "Rezygnacja. Nie mam czasu."},
    {"Re: News", "Please opt out. Your mails are a nuisance."},
    {"Re: News", "Remove. The link in item 3 is dead."},
    {"Re: News", "Opt out. That was the best article of this issue!"},
    {"Re: News", "Stop. Your jokes are too much."},
    {"Opt out. Too much noise", "The title of a book that you may like."},
    {"Re: News", "Opt out. Or do I?"},
    {"Re: News", "I tried to unsubscribe three times and it doesn't work. "
		 "Please remove me from your list."},
    {"Re: News", "Unsubscribe - I get 50 of these a week"},
    {"Re: News", "Melden Sie mich sofort von Ihrem Newsletter ab, sonst "
		 "schalte ich einen Anwalt ein."},
    {"Re: News", "Hiermit widerspreche ich der Verarbeitung meiner Daten zu "
		 "Werbezwecken gemäß Art. 21 DSGVO."},
    {"Re: News", "Ich verlange die Löschung meiner Daten nach Art. 17 DSGVO."},
    {"Re: News",
	"Je m'oppose au traitement de mes données (article 21 du RGPD)."},
    {"Re: News",
	"Solicito la supresión de mis datos conforme al artículo 17 del RGPD."},
    {"Re: News", "Me opongo al tratamiento de mis datos (art. 21 RGPD)."},
    {"Re: News",
	"Chiedo la cancellazione dei miei dati ai sensi dell'art. 17 GDPR."},
    {"Re: News", "Oponho-me ao tratamento dos meus dados (artigo 21 do RGPD)."},
    {"Re: News",
	"Ik maak bezwaar tegen de verwerking van mijn gegevens (art. 21 AVG)."},
    {"Re: News",
	"Wnoszę sprzeciw wobec przetwarzania moich danych (art. 21 RODO)."},
    {"Re: News", "Žádám o výmaz mých osobních údajů podle čl. 17 GDPR."},
    {"Re: News", "KVKK uyarınca verilerimin silinmesini talep ediyorum."},
    {"Re: News",
	"Вимагаю видалити мої персональні дані відповідно до ст. 17 GDPR."},
    {"Re: News", "أطلب حذف بياناتي وفق المادة 17."},
    {"Re: News", "개인정보 삭제를 요청합니다."},
    {"GDPR request",
	"Dear Sir or Madam,\n\nI am writing to exercise my right to erasure "
	"under Article 17 of the GDPR. Please delete all my personal data, "
	"including this e-mail address.\n\nYours faithfully,\nAnn"},
    {"Re: News", "Please take my name off your mailing list. I am 85 and do "
		 "not use the computer any more."},
    {"Re: News", "I want off this list. Now."},
    {"Re: News", "Please opt me out. You bought my address illegally."},
    {"Re: News", "Ich möchte Ihren Newsletter nicht mehr erhalten. Mit "
		 "freundlichen Grüßen"},
    {"Re: News", "Bitte entfernen Sie mich aus Ihrem Verteiler. Danke."},
    {"Re: News", "Bitte kein Newsletter mehr."},
    {"Re: News",
	"Merci de me retirer de votre liste de diffusion. Cordialement"},
    {"Re: News", "Deseo cancelar mi suscripción. Saludos."},
    {"Re: News", "Quiero que me borren de la lista. No me interesa."},
    {"Re: News", "Voglio essere rimosso dalla lista. Grazie."},
    {"Re: News", "Quero sair da lista. Obrigado."},
    {"Re: News", "Ik wil deze nieuwsbrief niet meer ontvangen. Groeten"},
    {"Re: News", "Verwijder mij uit uw bestand. Dank u."},
    {"Re: News", "Proszę usunąć mnie z listy mailingowej. Dziękuję."},
    {"Re: News", "Prosím o vyřazení ze seznamu. Děkuji."},
    {"Re: News", "Прошу видалити мою адресу з розсилки. Дякую."},
    {"Re: News", "من فضلك احذفوني من القائمة. شكرا."},
    {"Re: News", "メルマガを解約したいです。よろしくお願いします。"},
    {"Re: News", "メール配信を停止してください。今後は不要です。"},
    {"Re: News", "请取消我的订阅。太频繁了。"},
};

static const struct mail others[] = {
    {"Re: News", "How do I unsubscribe my colleague?"},
    {"Re: News", "Please don't remove me."},
    {"Re: News", "Please do not unsubscribe me, I like it."},
    {"Re: News", "I do not want to unsubscribe."},
    {"Re: News", "Please don't remove me from your list, I moved house only."},
    {"Re: News", "I did not ask to be unsubscribed!"},
    {"Re: News", "Who unsubscribed me? I want to stay."},
    {"Re: News", "Why was I removed from the list?"},
    {"Re: News",
	"Your article on how companies make it hard to unsubscribe was great."},
    {"Re: News", "The piece about leaving the EU was very good. Thank you."},
    {"Re: News", "Britain leaves the EU again? I laughed."},
    {"Re: News", "Thanks for the news about subscribe buttons."},
    {"Re: News", "I read that readers cancel their subscriptions in droves. Is "
		 "it true?"},
    {"Re: News", "The minister said: stop the boats. Nothing new."},
    {"Re: News", "Stop press: the bridge is open."},
    {"Re: News", "Please stop printing rumours."},
    {"Re: News", "Stop the war!"},
    {"Re: News", "Delete the duplicate in yesterday's edition."},
    {"Re: News", "Cancel culture is a myth. Great piece."},
    {"Re: News", "I was away when the bridge opened. Nice story."},
    {"Re: News", "Can I change my address without unsubscribing?"},
    {"Re: News", "My new address is ann@new.example.org, please change it."},
    {"Re: News", "Is there a way to get it weekly?"},
    {"Re: News", "Could you send it later in the day?"},
    {"Re: News", "I love this newsletter!"},
    {"Re: News", "Thanks!"},
    {"Re: News", "Ok"},
    {"Re: News", "Great issue today, keep it coming."},
    {"Re: News",
	"I am out of the office until 3 January and will answer later."},
    {"Re: News", "Ich bin bis zum 3. Januar nicht im Büro. In dringenden "
		 "Fällen wenden Sie sich an bob@example.org."},
    {"Re: News", "Je suis absent jusqu'au 3 janvier."},
    {"Re: News", "Estaré fuera de la oficina hasta el 3 de enero."},
    {"Re: News", "Sono fuori ufficio fino al 3 gennaio."},
    {"Re: News", "I am on leave until Monday."},
    {"Re: News",
	"I no longer work at Example Ltd. Please contact bob@example.org."},
    {"Re: News", "This mailbox is not monitored."},
    {"Re: News",
	"We have received your message and will answer within two days."},
    {"Re: News", "Thank you for contacting support. Your ticket is 1234."},
    {"Re: News", "Bitte melden Sie mich nicht ab."},
    {"Re: News", "Ich möchte mich nicht abmelden."},
    {"Re: News", "Warum haben Sie mich abgemeldet?"},
    {"Re: News", "Wie kann ich meinen Kollegen abmelden?"},
    {"Re: News", "Der Artikel über das Abmelden von Autos war gut."},
    {"Re: News", "Die Abmeldung der Ferienkinder war ein Thema bei uns."},
    {"Re: News", "Ich will weiterhin Ihren Newsletter erhalten."},
    {"Re: News", "Ne me désabonnez pas."},
    {"Re: News", "Pourquoi m'avez-vous désabonné ?"},
    {"Re: News", "Comment désabonner mon collègue ?"},
    {"Re: News", "L'article sur le désabonnement était très bien."},
    {"Re: News", "Je veux rester abonné."},
    {"Re: News", "No me den de baja."},
    {"Re: News", "¿Por qué me han dado de baja?"},
    {"Re: News", "¿Cómo doy de baja a mi compañero?"},
    {"Re: News", "La baja de los precios fue buena noticia."},
    {"Re: News", "Quiero seguir recibiendo el boletín."},
    {"Re: News", "Non cancellatemi dalla lista."},
    {"Re: News", "Perché mi avete cancellato?"},
    {"Re: News", "Come si cancella un collega?"},
    {"Re: News", "Voglio restare iscritto."},
    {"Re: News", "Não me removam da lista."},
    {"Re: News", "Por que me removeram?"},
    {"Re: News", "Quero continuar a receber."},
    {"Re: News", "Schrijf mij niet uit."},
    {"Re: News", "Hoe meld ik mijn collega af?"},
    {"Re: News", "Proszę mnie nie wypisywać."},
    {"Re: News", "Jak wypisać kolegę?"},
    {"Re: News", "Dlaczego mnie wypisano?"},
    {"Re: News", "Neodhlašujte mě."},
    {"Re: News", "Jak odhlásím kolegu?"},
    {"Re: News", "Beni listeden çıkarmayın."},
    {"Re: News", "Neden listeden çıkarıldım?"},
    {"Re: News", "Не відписуйте мене."},
    {"Re: News", "Як відписати колегу?"},
    {"Re: News", "Чому мене відписали?"},
    {"Re: News", "لا تلغوا اشتراكي."},
    {"Re: News", "كيف ألغي اشتراك زميلي؟"},
    {"Re: News", "אל תסירו אותי מהרשימה."},
    {"Re: News", "איך מסירים עמית מהרשימה?"},
    {"Re: News", "配信を停止しないでください。"},
    {"Re: News", "同僚の配信を停止するにはどうすればいいですか？"},
    {"Re: News", "구독을 취소하지 마세요."},
    {"Re: News", "동료의 구독을 취소하려면 어떻게 하나요?"},
    {"Re: News", "请不要退订我。"},
    {"Re: News", "怎么帮同事退订？"},
    {"Re: News", "退订的方法在哪里？"},
    {"Re: unsubscribe", "No, keep me."},
    {"Fwd: unsubscribe", "See what they wrote."},
    {"Stop", "The story on bus stops was good."},
    {"Remove", "How do I remove a stain, as in your article?"},
    {"Letter to the editor",
	"Sir, I object to the use of the word crisis.\nIt is wrong."},
    {"Letter", "The right to be forgotten is a fine thing. Your article of "
	       "Monday shows why."},
    {"Question", "Does the GDPR apply to you?"},
    {"Re: News", "\"Unsubscribe me\" is what I told the other paper, not you."},
    {"Re: News", "Hello,\n\nI am happy with it. Never remove me.\n\nAnn"},
    {"Re: News", "To leave the city is hard, as you wrote."},
    {"Re: News", "Never remove me from this list, it's the best thing I get."},
    {"Re: News", "How can my mother unsubscribe? She forgot her password."},
    {"Re: News",
	"I almost unsubscribed last week, but today's issue was great."},
    {"Re: News", "Unsubscribing is harder than leaving a cult, as your "
		 "columnist writes."},
    {"Re: News", "They want to remove the statue. Shame!"},
    {"Re: News", "The union asked members to cancel their membership. What do "
		 "you think?"},
    {"Re: News", "I see that many readers leave. Do not give up!"},
    {"Re: News", "Stop and think, said the mayor. I agree."},
    {"Re: News",
	"Ich bin im Urlaub. Ihre Nachricht wird nicht weitergeleitet."},
    {"Re: News", "Er meldet sich nie ab. Typisch."},
    {"Re: News", "Je ne veux pas me désabonner, juste changer d'adresse."},
    {"Re: News", "No quiero darme de baja, solo cambiar de dirección."},
    {"Re: News", "Non voglio disiscrivermi, vorrei solo cambiare indirizzo."},
    {"Re: News", "Não quero cancelar, só mudar de endereço."},
    {"Re: News", "Ik wil me niet afmelden, alleen mijn adres wijzigen."},
    {"Re: News", "Nie chcę się wypisać, tylko zmienić adres."},
    {"Re: News", "Nechci se odhlásit, jen změnit adresu."},
    {"Re: News", "Не хочу відписуватися, лише змінити адресу."},
    {"Re: News", "我不想退订，只想改地址。"},
    {"Re: News", "退会したくありません。住所を変えたいだけです。"},
    {"Re: News", "구독을 취소하고 싶지 않아요. 주소만 바꾸고 싶습니다."},
    {"Re: News", "Aboneliği iptal etmek istemiyorum, sadece adresimi "
		 "değiştirmek istiyorum."},
    {"Re: Harbour", "I object to the bridge."},
};

static void each(const struct mail *m, size_t n, const char *want)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++) {
		struct errand er;
		struct str mail = arena_printf(a,
		    "From: Ann <ann@example.org>\nSubject: %s\n"
		    "Content-Type: text/plain; charset=utf-8\n\n%s\n",
		    m[i].subject, m[i].body);
		errand_read(a, mail, S("news+*@lists.example.org"), &er);
		struct str got = arena_printf(a, "%s%s%s",
		    errand_names[er.kind], er.doubt ? " doubt" : "",
		    er.digest.n && !er.aside ? " named" : "");
		is_str(
		    got, str_of(want), m[i].body[0] ? m[i].body : m[i].subject);
	}
	arena_free(&a);
}

#define COUNT(x) (sizeof(x) / sizeof(*(x)))

static void clear(void)
{
	each(wishes, COUNT(wishes), "leave");
}

static void unclear(void)
{
	each(doubts, COUNT(doubts), "leave doubt");
}

static void none(void)
{
	each(others, COUNT(others), "none");
}

int main(void)
{
	TEST(clear);
	TEST(unclear);
	TEST(none);
	return tap_done();
}

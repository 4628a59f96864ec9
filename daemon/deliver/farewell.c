/* SPDX-License-Identifier: MIT */
/* gazetted: a wish to leave, told word by word. */
#include "deliver/farewell.h"

#include <string.h>

#include "deliver/caps.h"
#include "deliver/phrase.h"
#include "deliver/plea.h"
#include "deliver/stay.h"

/* What a word is for. */
enum sense {
	LEAVES, /* it is the wish by itself */
	DROPS,	/* what is done to oneself, or to one's place on a list */
	TAKES,	/* likewise, but said of much else */
	ENDS,	/* what is done to a subscription */
	SELF,
	LIST,
	SUBSCRIPTION,
	MAIL,
	NO_MORE,
	GETS,
	WANTS,
	FILLS, /* means nothing by itself */
	SENSES
};

/* With blanks between them, in small letters; "_" is a blank in a word, and
 * with "*" the word may go on. */
static const char *const words[SENSES] = {
    [LEAVES] =
	"unsubscribe unsub unsubscription unsubscribing opt_out delist "
	"deregister"
	" abbestellen abbestellung abmelden abmeldung austragen austragung"
	" abzumelden abzubestellen auszutragen abbestelle"
	" désabonner désabonnez désabonne désabonnement désinscrire "
	"désinscrivez"
	" désinscris désinscription desabonner desinscrire desinscription"
	" baja darme_de_baja darse_de_baja dar_de_baja desuscribir*"
	" desinscribir* desapuntar* disiscriver* disiscrivo disiscrizione"
	" disiscrivetemi disiscrivimi disiscrivi"
	" descadastr* desinscrev* desinscri* desassinar"
	" afmelden afmelding uitschrijven uitschrijving"
	" uit_te_schrijven af_te_melden"
	" wypisać wypiszcie wypisz wypisanie wypisuję wyrejestrować"
	" zrezygnować rezygnuję rezygnacja rezygnacji rezygnację"
	" odhlásit odhlášení odhlaste odhlašte odhlašuji odhlašuju"
	" odhlásiť odhlásenie odhláste"
	" abonelikten_çık abonelikten_çıkmak abonelikten_çıkar "
	"abonelikten_ayrıl abonelikten_ayrılmak üyelikten_çıkmak "
	"aboneliğimi_iptal"
	" відписатися відписати відпишіть відписка відписку відписуюсь"
	" отписаться отписать отпишите отписка отписку отпишусь отписываюсь"
	" отпишете отписване отпиша"
	" avregistrera avprenumerera avanmäla avanmälan"
	" afmeld afmeldes afmelde avmelding avmeld avmelde meld_meg_av "
	"meld_mig_af meld_mij_af frameld"
	" leiratkoz* leiratkozás"
	" dezabona* dezabonez dezabonare"
	" διαγραφή διαγραφη απεγγραφή απεγγραφη"
	" hủy_đăng_ký huỷ_đăng_ký hủy_theo_dõi"
	" berhenti_berlangganan berhenti_langganan"
	" odjav* odjava"
	" 退订 退訂 取消订阅 取消訂閱 不再订阅 不要再发 不要再發 别再发 別再發"
	" 不要再给我发 不要再給我發 别给我发 停止发送 停止發送"
	" 配信停止 配信を停止 配信解除 購読解除 購読を解除 購読停止 購読を停止"
	" 登録解除 登録を解除 退会 解約 配信不要 配信の停止 登録の解除"
	" 送らないで 送信しないで 配信しないで 停止して"
	" 구독취소 구독_취소 구독_해지 구독해지 수신거부 수신_거부 해지"
	" 그만_보내 그만보내 보내지_마 보내지마 보내지_말아"
	" הסר הסירו להסיר הסרה להסרה"
	" إلغاء_الاشتراك الغاء_الاشتراك إلغاء_اشتراكي الغاء_اشتراكي",
    [DROPS] =
	"remove removed delete deleted erase drop"
	" entfernen entferne entfernt löschen lösche löscht streichen streiche"
	" streicht loeschen"
	" supprimer supprimez supprime enlever enlevez enlève effacer effacez"
	" retirer retirez retire radier radiez"
	" eliminar eliminen elimine elimíneme elimínenme borrar borren borre"
	" bórrenme bórreme quitar quiten quítenme"
	" rimuovere rimuovete rimuovetemi rimuovi cancellare cancellate"
	" cancellatemi cancellarmi eliminare eliminate togliete toglietemi"
	" remover removam remova excluir excluam retirar retirem apagar"
	" verwijderen verwijder verwijdert schrappen schrap"
	" usunąć usuńcie usuń usunięcie skreślić wykreślić wykreślcie"
	" odstranit odstraňte vyřadit vyřaďte vymazat vymažte smazat smažte"
	" odstrániť odstráňte"
	" silin silinmesini çıkarın çıkar çıkartın kaldırın"
	" видалити видаліть вилучити вилучіть приберіть"
	" удалить удалите удаление уберите убрать исключите исключить"
	" изтрийте премахнете премахни"
	" ta_bort radera slet slett slette fjern fjerne fjernes"
	" poistakaa poista poistaa poistamaan"
	" töröljenek töröljék törölje törölni töröljön"
	" ștergeți șterge stergeti scoateți scoateti eliminați"
	" διαγράψτε αφαιρέστε"
	" xóa xoá gỡ hapus keluarkan"
	" uklonite izbrišite"
	" 删除 刪除 移除 削除 外して 삭제 빼 제외"
	" احذف احذفوا احذفوني حذف إزالة أزيلوني أزيلوا مחק למחוק תמחקו",
    [TAKES] = "take taken get strike nehmen nehmt nimm tragen"
	      " trage tragt austragen sortir sortez quite saquen sacar sáquenme"
	      " sair tirem tirar haal halen haalt halt gehaald levare levate"
	      " togliere vegyenek vegyék scoate",
    [ENDS] =
	"cancel cancelling cancellation end terminate stop discontinue"
	" kündigen kündige kündigung beenden stornieren einstellen abbrechen"
	" stoppen stornierung"
	" annuler annulez annulation résilier résilie résiliation arrêter"
	" arrêtez stopper"
	" cancelar cancelen cancele cancelación anular anulen"
	" annullare annullate annulla disdire disdico disdetta"
	" cancelamento cancelem encerrar"
	" opzeggen opzegging stopzetten annuleren beëindigen"
	" anulować anulujcie anuluj zakończyć wypowiadam"
	" zrušit zrušte zrušení ukončit ukončete zrušiť"
	" iptal sonlandırın sonlandır"
	" скасувати скасуйте припинити припиніть"
	" отменить отмените прекратить прекратите отмена"
	" прекратете откажете"
	" avsluta avslutas säg_upp avslutt avslutte avslut opsig opsige"
	" lopettakaa lopeta lopettaa peru perua peruuttaa"
	" mondja_le lemondani lemondom megszüntetni"
	" anulați anulez anulare opriți"
	" ακυρώστε ακύρωση σταματήστε"
	" hủy huỷ dừng batalkan hentikan otkažite"
	" 取消 停止 解除 中止 취소 중단 그만 ביטול לבטל בטלו"
	" ألغ ألغِ ألغوا إلغاء الغاء إيقاف",
    [SELF] =
	"me my myself mich mein meine meinen meiner uns unsere unser"
	" moi mon ma m nous notre mi mio mia miei mío nos"
	" meu minha mij mijn me mnie mój mojego moja moją moje"
	" mě mne můj moji mou mého mi mňa môj moju"
	" beni benim adresimi aboneliğimi üyeliğimi"
	" мене мою мій моя мого меня мой моё мое мен моя моят"
	" mig mej min mitt mina meg mit minut minun minua"
	" engem engemet címem címemet mă mea meu"
	" με μου μας tôi saya aku"
	" 我 我的 本人 私 私の 私を 저를 제 나를 אותי שלי اسمي عنواني بريدي",
    [LIST] =
	"list lists mailing_list distribution database verteiler verteilers"
	" mailverteiler liste listen adressliste mailingliste diffusion"
	" lista listas mailing lijst mailinglijst verzendlijst bestand"
	" listy listę bazy bazę seznamu seznam databáze zoznamu"
	" listeden listenizden listesinden списку список розсилки розсилку"
	" рассылки рассылку списка списък списъка"
	" listan listalta postituslistalta postituslista listáról"
	" levelezőlistáról lista_de λίστα λίστας danh_sách daftar popisa"
	" 列表 名单 名單 邮件列表 郵件列表 名簿 リスト 목록 명단"
	" רשימה מהרשימה מרשימת רשימת התפוצה תפוצה القائمة قائمتكم قائمة",
    [SUBSCRIPTION] =
	"subscription membership abo abonnement abos abonnements"
	" inscription suscripción suscripcion iscrizione abbonamento"
	" inscrição assinatura subscrição inschrijving subskrypcji subskrypcję"
	" prenumeraty prenumeratę odběr odběru odber odberu zasílání"
	" aboneliği üyelik підписку підписки подписку подписки абонамент"
	" абонамента prenumeration prenumerationen abonnementet abonnement"
	" tilaus tilauksen tilaukseni feliratkozás feliratkozásom"
	" előfizetésem abonamentul abonament συνδρομή εγγραφή đăng_ký"
	" langganan pretplatu 订阅 訂閱 購読 登録 配信 구독 המינוי מינוי"
	" الاشتراك اشتراكي",
    [MAIL] =
	"mail mails email emails e-mail pub publicité werbung spam reklam "
	"publicidad e-mails newsletter newsletters digest"
	" message messages address mail-id id adresse mailadresse"
	" e-mail-adresse emailadresse nachrichten post info infos rundbrief"
	" courriel courriels lettre lettres information informations "
	"d_information"
	" mél correo correos boletín boletines dirección notizie posta"
	" indirizzo boletim endereço mensagens nieuwsbrief nieuwsbrieven"
	" mailtjes berichten adres maili maile maila mailem newslettera"
	" newsletterze wiadomości adresu mailowego e-maily zprávy newsletteru"
	" e-mailů e-posta posta bülten bülteni bültenden листи листів лист"
	" пошту адресу адрес письма писем почту имейли имейл бюлетин бюлетина"
	" nyhetsbrev nyhetsbrevet nyhedsbrev nyhedsbrevet mejl mejlen"
	" e-post epost adress adressen uutiskirje uutiskirjeen uutiskirjettä"
	" sähköposteja viestejä osoitteeni osoite hírlevél hírlevelet"
	" hírlevélről levelet leveleket e-mailt e-maileket"
	" mailuri emailuri buletin buletinul newsletter-ul newsletterul adresa"
	" ενημερωτικό μηνύματα bản_tin thư buletin surel obavijesti"
	" 邮件 郵件 邮箱 郵箱 信 メール メルマガ ニュースレター 메일 이메일"
	" 뉴스레터 מיילים מייל המייל דואר הניוזלטר ניוזלטר رسائل البريد"
	" النشرة بريد",
    [NO_MORE] =
	"no_more not don_t do_not dont never no_longer any_more anymore"
	" any_longer kein keine keinen nicht mehr plus ne n pas"
	" no más mas ya_no dejen dejar non più não mais geen niet meer"
	" nie więcej już nechci nechceme už žádné další nechcem"
	" istemiyorum artık не більше больше повече"
	" inte fler mer ikke flere mere enää en älkää ei ne_ többé több"
	" nu nu_mai nicio μην δεν πια đừng không nữa jangan lagi tidak ne"
	" 不要 不想 再 不再 别再 別再 もう 今後 これ以上 더_이상 그만"
	" אל לא יותר לא لا المزيد",
    [GETS] =
	"receive send sending sent get getting contact write"
	" erhalten bekommen schicken senden zusenden zuschicken geschickt"
	" recevoir envoyez envoyer m_envoyez recibir enviar enviarme envíen"
	" envíenme manden ricevere inviate inviatemi mandate mandatemi"
	" receber enviar enviem mandem ontvangen krijgen sturen stuur"
	" otrzymywać dostawać wysyłać przysyłać wysyłajcie przysyłajcie"
	" dostávat posílat posílejte zasílat zasílejte dostávať"
	" almak göndermeyin gönderme отримувати надсилайте надсилати"
	" получать присылайте отправляйте получавам изпращайте"
	" få ha skicka sende send motta modtage få saada lähettäkö lähettää"
	" kapni küldjenek küldjön primesc trimiteți primi"
	" λαμβάνω στέλνετε nhận gửi menerima kirim mengirim primati slati"
	" 收到 发 發 发送 發送 接收 送らない 送って 送信 받고 받기 보내 "
	"보내세요"
	" לקבל לשלוח תשלחו أستلم ترسلوا استلام تلقي",
    [WANTS] =
	"want wish would like need please pls plz kindly request ask demand"
	" bitte möchte will wünsche wünschen wollen möchten hiermit ersuche"
	" veux voudrais souhaite désire merci svp stp veuillez prie demande"
	" souhaiterais s_il_vous_plaît s_il_vous_plait"
	" quiero quisiera deseo favor solicito pido ruego desearía"
	" voglio vorrei desidero prego chiedo favore richiedo chiediamo"
	" quero gostaria desejo peço solicito agradeço"
	" wil graag willen verzoek gelieve aub alstublieft wens zou"
	" chcę chciałbym chciałabym proszę prosimy życzę"
	" chci chtěl chtěla prosím žádám přeji chcem chcel"
	" lütfen istiyorum rica talep"
	" хочу прошу будь_ласка бажаю просимо пожалуйста желаю моля искам"
	" vill skulle snälla vänligen vil ønsker venligst vennligst tak takk"
	" tack gerne gjerne haluan haluaisin kiitos olkaa_hyvä pyydän "
	"ystävällisesti"
	" kérem szeretném szeretnék akarok kérjük kérek"
	" vreau doresc rog aș_dori vă_rog te_rog"
	" θέλω παρακαλώ επιθυμώ θα_ήθελα muốn vui_lòng xin làm_ơn"
	" ingin mau tolong mohon harap želim molim"
	" 请 請 我要 我想 麻烦 麻煩 帮我 幫我 希望 お願い お願いします"
	" お願いいたします お願い致します お願い申し上げます ください 下さい"
	" 希望します したい したいです 부탁드립니다 부탁합니다 부탁드려요"
	" 원합니다 싶습니다 싶어요 바랍니다 해주세요 해_주세요"
	" בבקשה אבקש אנא נא מבקש מבקשת רוצה מבקשים أرجو أريد من_فضلك الرجاء"
	" أطلب من_فضلكم يرجى",
    [FILLS] =
	"i we you the this that these those your our of from to for in on at"
	" a an and be have it so also now today immediately again all any off"
	" out as soon possible asap thanks thank thx hi hello dear sir madam"
	" can could d t s l ll m mailing being account here with"
	" ich wir sie du der die das den dem des diesen diesem dieser diese "
	"dies"
	" ein eine einen vom von aus für zu zum zur und ab an mit ihr ihre "
	"ihren"
	" ihrem ihrer euer eure eurem eurer es bei danke dank vielen könnt"
	" können könnten kannst sofort umgehend weiteren weitere dir hallo"
	" je tu vous le la les un une des du de d à au aux et ce cet cette ces"
	" votre vos se suis en pour bien vouloir bonjour immédiatement pouvez"
	" pourriez toute toutes tous"
	" yo el los las lo una unos del al su sus este esta estos se que para "
	"por"
	" y gracias dadme denme dame deme den dé inmediatamente hola me"
	" io il lo i gli le di da dal dalla dalle della delle alla al vostra"
	" vostre vostro questa questo queste mi ne che grazie vi per subito"
	" eu o os as do da dos das no na sua seu esta este que obrigado "
	"obrigada"
	" vossa uma um em"
	" ik wij u uw je jullie het een deze dit van uit voor op en bedankt "
	"dank"
	" kunt kun per direct af ook alle"
	" ja się z ze na do od o w tej tego ten ta te państwa waszej i"
	" dziękuję natychmiast wasz waszego"
	" já se si z ze od do na o ho vaše vašeho vašich tento tohoto to a"
	" děkuji ihned sa zo ďakujem"
	" ben bu bir ve olmak etmek edin edilmesini ediyorum ederim"
	" teşekkürler hemen et"
	" я ми ви від з зі із до цю цієї ваш вашої ваших ці цих та і дякую"
	" мы вы от из с со на эту этой вашей ваших эти этих и спасибо себя"
	" аз ме ви от този това за благодаря"
	" jag vi ni från för det denna den er ert av på att och omedelbart"
	" jeg vi i fra for til dette denne deres jeres av at og om blive meldt"
	" straks med_det_samme"
	" minä tältä tämän teidän pois heti ja tästä"
	" én a az ezt erről önök arról azonnal és hogy köszönöm"
	" eu să o din de la pe acest această dumneavoastră imediat mulțumesc"
	" va vă mi"
	" εγώ να το τη την τον από στο στη της του αυτό σας ευχαριστώ"
	" khỏi ra cho này của bạn cảm ơn từ dari ini anda untuk yang"
	" terima kasih dengan segera ja da iz sa s"
	" 了 吧 的 将 將 把 从 從 给 給 中 您 你们 你們 谢谢 謝謝 这个 這個"
	" 세요 を の は が に も で から して します しました です ます ご "
	"よろしく"
	" ありがとうございます こちら この いただけます いただきたい でしょう "
	"か"
	" 을 를 이 에서 은 는 좀 해 하고 주세요 합니다 감사합니다 에 제발"
	" אני את מ של תודה זה הזה لي من هذه في على شكرا شكراً عن",
};

struct senses {
	size_t n[SENSES], unknown, all;
};

/* Is it the word, in which "_" is a blank, up to its end or a "*"? Bytes of it;
 * 0: it is not. */
static size_t matches(struct str s, struct str word, bool apart)
{
	bool open = str_ends(word, S("*"));
	size_t n = word.n - open;
	if (s.n < n)
		return 0;
	for (size_t i = 0; i < n; i++)
		if (s.p[i] != (word.p[i] == '_' ? ' ' : word.p[i]))
			return 0;
	if (!apart)
		return n;
	if (open)
		while (n < s.n && s.p[n] != ' ')
			n++;
	return n == s.n || s.p[n] == ' ' ? n : 0;
}

/* Do words stand apart in its script? */
static bool stands_apart(struct str s)
{
	return (unsigned char)s.p[0] < 0xE3;
}

/* The longest word that the text begins with; 0: there is none. */
static size_t longest(struct str s, enum sense *out)
{
	bool apart = stands_apart(s);
	size_t best = 0;
	for (int sense = 0; sense < SENSES; sense++) {
		struct str rest = str_of(words[sense]), word;
		while (str_split(&rest, ' ', &word)) {
			size_t n = word.n ? matches(s, word, apart) : 0;
			if (n > best) {
				best = n;
				*out = (enum sense)sense;
			}
		}
	}
	return best;
}

/* Signs are blanks; but a clause that ends is no part of one. */
static bool level(struct str s, char *to)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool end = strchr(".!?", c) && i + 1 < s.n &&
			   str_trim(str_sub(s, i + 1, s.n)).n;
		if (end)
			return false;
		to[i] = strchr(".!?,;:'\"()\n", c) ? ' ' : c;
	}
	return true;
}

/* Behind what is no word of these. */
static size_t word_end(struct str s)
{
	size_t n = 0;
	while (n < s.n && s.p[n] != ' ')
		n++;
	return n;
}

static void count(struct str s, struct senses *out)
{
	while (s.n) {
		enum sense sense = FILLS;
		size_t n = s.p[0] == ' ' ? 1 : longest(s, &sense);
		if (s.p[0] != ' ') {
			out->all++;
			out->n[sense] += n > 0;
			out->unknown += !n;
		}
		if (out->all > FAREWELL_WORDS || out->unknown > STRANGE_WORDS)
			return;
		s = str_sub(s, n ? n : word_end(s), s.n);
	}
}

static bool is_wish(const size_t *n)
{
	return n[LEAVES] || (n[DROPS] && (n[SELF] || n[LIST])) ||
	       (n[TAKES] && n[SELF] && n[LIST]) ||
	       (n[ENDS] && (n[SUBSCRIPTION] || n[MAIL]));
}

enum farewell farewell_of(struct arena *a, struct str clause)
{
	struct senses x = {0};
	struct str flat = text_flat(a, clause);
	char *to = arena_alloc(a, flat.n + 1);
	if (flat.n > FAREWELL_MAX || phrase_asks(plea_plain(clause)) ||
	    !level(flat, to))
		return FAREWELL_NONE;
	count((struct str){to, flat.n}, &x);
	if (x.all > FAREWELL_WORDS || x.unknown > STRANGE_WORDS)
		return FAREWELL_NONE;
	/* "I do not get your mails, please send them" is none, either. */
	if (x.n[NO_MORE])
		return !x.unknown && x.n[WANTS] && x.n[MAIL] && !is_wish(x.n)
			   ? FAREWELL_MAYBE
			   : FAREWELL_NONE;
	/* "Please stop sending it": who answers us knows what. */
	if (!is_wish(x.n))
		return !x.unknown && x.all <= STOP_WORDS && x.n[ENDS] &&
			       x.n[GETS] && x.n[WANTS]
			   ? FAREWELL_MAYBE
			   : FAREWELL_NONE;
	if (!x.unknown)
		return FAREWELL_SURE;
	return x.n[WANTS] && (x.n[SELF] || x.n[LEAVES]) ? FAREWELL_MAYBE
							: FAREWELL_NONE;
}

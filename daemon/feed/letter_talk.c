/* SPDX-License-Identifier: MIT */
/* gazetted: texts of a letter that speak of the letter itself. */
/*
 * Phrases (letter_words.c) know how most letters say that they can be left;
 * there are always others: "Take me off this list please", "Get fewer emails
 * from us". What these have in common is what they are made of: a word for
 * leaving or changing, and one for mail, for who speaks or for the click that
 * is asked for, and hardly any word besides. A headline has one of such words,
 * or two, and others: "Why fewer of us send Christmas cards".
 *
 * Stems are in lower case. A blank before one: words begin with it; behind it:
 * they end with it. Where words take on more at their front, or are not parted,
 * there is none.
 */
#include "base/arena.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "feed/letter_deal.h"
#include "feed/letter_impl.h"

#define TEXT_MAX  300 /* bytes of a text that speaks of nothing else */
#define SMALL_MAX 3   /* letters of words that say little */
#define FILLS	  0x80

enum {
	LEAVES = 1 << 0,
	MANAGES = 1 << 1,
	MAIL = 1 << 2,
	SPEAKER = 1 << 3,
	CLICK = 1 << 4,
};

/* To leave, to stop, to want no longer, or less. */
static const char leaves[] =
    " unsub, stop ,stopping, leave , leaving, remove, removal, cancel, opt out"
    ", quit , pause, no longer, not want, don t want, prefer not, rather not"
    ", not wish, not interested, anymore , any more , not get , take me off"
    ", take us off, off this, off the list, off our, come off, fewer"
    ", less often, less mail, less email, too many, too much, enough of, zu "
    "viel, trop de , demasiad, już nie"
    ", tired of, goodbye, snooze, sign off, by mistake, in error"
    /* German */
    ", abbestell, abzubestell, abmeld, abzumeld, austrag, auszutrag, kündig"
    ", stornier, beend, nicht mehr, nicht länger, nicht weiter, keine lust"
    ", kein interesse, keine weiteren, keinen newsletter, keine e mail"
    ", keine mail, keine newsletter, keine nachricht, seltener, weniger"
    ", pausier, streich, lösch, entfern, widerruf, widersprech, verlass"
    ", irrtümlich, stopp"
    /* French */
    ", désabonn, désinscri, résili, annul, ne plus, plus recevoir, plus de nos"
    ", plus nos, ne souhait, ne voul, ne désir, retir, supprim, quitter"
    ", arrêt, stopper, moins de, moins souvent, moins d , suspend, oppos"
    ", par erreur"
    /* Spanish, Portuguese */
    ", baja , cancela, cancele , anular, anula , anule , desuscri, desapunt"
    ", no seguir, no dese, no quier, ya no , no recibir, dejar de, deja de"
    ", deje de, quitar, quita , quíta, elimin, borrar, bórra, menos correo"
    ", menos mensaje, menos envíos, pausar, por error, salir de"
    ", descadastr, sair , saia , não quer, não desej, não pretend, não gostar"
    ", deixar de, deixe de, parar de, pare de, remov, retirar, exclu"
    ", apagar, menos e mail, menos mail, menos mensag, por engano"
    /* Italian */
    ", disiscri, annulla, cancell, non vuoi, non desider, non vorr, non vogl"
    ", non ricev, non vuole, più ricevere, rimuov, rimoss, togli"
    ", abbandon, smett, meno email, meno mail, meno messaggi, meno spesso"
    ", sospend, recede, recesso, disdi, per errore, esci , uscire"
    /* Dutch */
    ", uitschrijv, uit te schrijven, afmeld, af te melden, schrijf me uit, "
    "schrijf mij uit, schrijf u uit"
    ", meld je af, meld me af, meld u af, opzegg, op te zeggen, niet langer"
    ", niet meer, geen mail, geen e mail, geen nieuwsbrie, geen bericht"
    ", verwijder, minder, pauze, annule, genoeg van, haal me"
    /* Polish, Czech */
    ", wypis, rezygn, zrezygn, anuluj, anulow, nie chc, nie życz, usuń, usuną"
    ", usunię, przesta, zaprzesta, rzadziej, mniej, wstrzym, wyrejestr"
    ", odsubskr, omyłk"
    ", odhlá, odhlas, zruš, ruš, odebrat z, odstran, vyřa, nechce, nechci"
    ", nepřej, přesta, ukonč, pozastav, méně, vymaz, smaz, omylem"
    /* Turkish, Ukrainian, Russian */
    ", çık, iptal, istemiyor, istemez, almak istem, ayrıl, kaldır, sil , silin"
    ", durdur, daha az, daha seyrek, vazgeç, sonlandır"
    ", відпис, скас, відмов, не хоч, не бажа, більше не, припин, видал, рідше"
    ", менше, призупин, вилуч, зупин"
    ", отпис, отказ, не хот, не жела, больше не, удал, отмен"
    /* Arabic, Hebrew */
    ",إلغاء,الغاء,إيقاف,ايقاف,لا ترغب,لا تريد,لم تعد,لا أرغب,إزالة,ازالة,حذف"
    ",التوقف,أقل"
    ",הסר,להסיר,ביטול,לבטל,לא רוצ,לא מעוניי,להפסיק,הפסק,פחות,לצאת,למחוק,מחק"
    /* Japanese, Korean, Chinese */
    ",停止,解除,退会,中止,希望されない,希望しない,不要,減らす,やめる,キャンセル"
    ",取り消"
    ",취소,거부,해지,중단,원치 않,원하지 않,싶지 않,더 이상,그만,탈퇴,삭제,제외"
    ",줄이"
    ",退订,退訂,取消,不想,不希望,不再,不愿,移除,删除,刪除,减少,減少,暂停,暫停"
    ",拒收"
    ", abschalt, abstell, ausschalt, deaktiv, austret, désactiv, intéresse plus"
    ", intéressent plus, dejar , borra, desactiv, demasiad, disattiv, riduci"
    ", troppe , troppi , non invia, desativ, geen zin, meld je , meld u , za "
    "dużo"
    /* Swedish, Danish, Norwegian, Finnish, Hungarian, Romanian */
    ", inte längre, inte vill, tröttna, ikke længere, ikke lenger, ikke vil"
    ", ei enää, en enää, et enää, ette enää, kyllästy, már nem, nem akar"
    ", nem szeretn, elég volt, meguntad, nu mai, nu vrei, nu doriți, ilgilenmi"
    ", nepiš, neposíl, yazmay, gönderme,הפסיק,解約";

/* What is set, and to set it. */
static const char manages[] =
    " preference, setting, profile, account, frequency, manage, your details"
    ", your address, your email address, my address, change your, change my"
    ", change where, update your, update my, adjust, customi, personali"
    ", choose what, choose which, what we send, how often, switch to"
    ", einstell, präferenz, profil , konto, angaben, ihre daten, deine daten"
    ", meine daten, änder, verwalt, anpass, häufigkeit"
    ", préféren, paramètr, profils, compte , gérer, gérez, modifi, mes données"
    ", vos données, coordonnées, fréquence, choisi"
    ", preferenc, ajust, configur, perfil, cuenta, gestion, mis datos"
    ", tus datos, sus datos, frecuencia, elige , elegir, administr, actualiz"
    ", cambia"
    ", preferen, impostaz, profilo, gestisc, gestir, tuoi dati, miei dati"
    ", frequenza, scegli, aggiorna"
    ", preferên, definiç, conta , gerir, gerencia, alterar, altere, atualiz"
    ", seus dados, meus dados, teus dados, endereço, frequência, escolh"
    ", voorkeur, instelling, profiel, beher, beheer, wijzig, gegevens, "
    "frequentie"
    ", hoe vaak, kies "
    ", ustawie, konta , zarządz, zmień, zmieni, twoje dane, swoje dane"
    ", moje dane, częstotl, wybierz, dostosuj"
    ", předvol, nastaven, účet , účtu , uprav, spravo, správa, změn, četnost"
    ", vyberte, osobní údaje, moje údaje, své údaje"
    ", tercih, ayar, hesab, yönet, güncelle, değiştir, sıklı, bilgileri"
    ", налашт, уподоб, параметр, профіл, обліков, акаунт, керув, керуй, змін"
    ", частот, свої дані, оновити, настройк, профил, изменит"
    ",تفضيلات,إعدادات,اعدادات,حساب,ملف,إدارة,ادارة,تعديل,تغيير,تحديث"
    ",העדפות,הגדרות,פרופיל,חשבון,ניהול,עדכון,עדכן,שינוי,פרטים"
    ",設定,変更,登録情報,アカウント,プロフィール,マイページ,管理,会員情報,頻度"
    ",설정,변경,프로필,계정,관리,회원정보,회원 정보,수정,빈도"
    ",设置,设定,偏好,账户,账号,帳戶,帳號,修改,更改,频率,个人资料,個人資料"
    ", change , changing, adresse , changer, changez, scelte , "
    "cambiar";

static const char mail[] =
    " email, e mail, mail, newsletter, letter , letters , list , subscri, "
    "edition"
    ", update , updates , message, notification, digest , bulletin, receiv"
    ", inbox, writing , send , sent , sending, hear from"
    ", rundbrief, nachricht, verteiler, abo , abonn, bezug, liste, zusend"
    ", benachricht, empfang, erhalten, bekommen, post , brief , briefe "
    ", courriel, lettre, infolettre, envoi, recevoir, alerte, inscri, diffusion"
    ", correo, boletín, boletin, lista , suscri, mensaje, envío, recib, notific"
    ", iscri, messagg, invii, ricev, comunicaz, posta "
    ", boletim, assinatura, mensag, receb, comunica"
    ", nieuwsbrie, lijst, bericht, ontvang, krijg, melding, inschrijv"
    ", listy , listę , biulet, subskry, wiadomoś, otrzym, dostaw, powiadom"
    ", prenumer"
    ", zpravod, zpráv, odběr, odebír, dostáv, rozesíl, seznam, upozorn, oznám"
    ", přihlás, zasíl"
    ", e posta, eposta, bülten, abone, ileti, mesaj, bildirim, üyeli, almak"
    ", gönder"
    ", лист, розсил, підпис, повідомл, пошт, отрим, одерж, сповіщ, надсил"
    ", дайджест, імейл, рассыл, подпис, письм, писем, сообщен, получ, уведомл"
    ",بريد,رسائل,رسالة,نشرة,قائمة,اشتراك,تلقي,استلام,إشعار"
    ",מייל,דוא,ניוזלטר,רשימ,מינוי,הודע,דיוור,תפוצה,לקבל,התראות,עלון"
    ",メール,メルマガ,配信,購読,ニュースレター,通知,受信,登録,お知らせ"
    ",메일,뉴스레터,구독,수신,알림,소식"
    ",邮件,郵件,订阅,訂閱,通讯,通訊,电子报,電子報,列表,名单,收到,接收,推送"
    ", deliver, invia, invio , stuur, dostaj, posíl,לשלוח,받";

/* Who speaks, to whom, in what. */
static const char speaker[] =
    " me , my , you , your, us , our , this , these , we , i "
    ", mich , mir , mein, ihr, dein, sie , du , uns , unser, dies, ich "
    ", mon , ma , mes , vous , votre, vos , nous , nos , notre , ce , cet"
    ", ces , je "
    ", mi , mis , tu , tus , su , sus , nuestr, esta , este , estos , quiero "
    ", mio , mia , miei , tuo , tua , tue , tuoi , nostr, quest, rimuovimi "
    ", meu , meus , minha, seu , seus , sua , suas , noss, estes , você "
    ", mij , mijn , je , jouw , uw , u , ons , onze , dit , deze "
    ", mnie , mój , moje , moich , twoj, swoj, swój, nasz, nam , te , tych "
    ", mě , můj , moje , vás , vaš, svůj , své , naš, tyto , těchto "
    ", beni , bana , benim , bu , bizim , sizin "
    ", мене , мої , ваш, свої , наш, ці , цих , вас , меня , мои "
    ",لدينا,منا ,شكرا, אותי , שלי , שלך , שלנו , זה , 저희 , 우리 "
    ",我们,我們,您"
    ", desta , deste , destas , destes ,هذه, לי ";

/* What one is to do; and where. */
static const char clicks[] =
    " click, press, tap , here , let us know, tell us, follow , link "
    ", klick, hier , drück, cliqu, ici , lien , suivez, clic, aquí , pulsa"
    ", avís, enlace , qui , aqui , klik, hier , laat het , tutaj , tu , link"
    ", sem , zde , odkaz, tıkla, buraya , burada , натис, тут , нажм, здесь "
    ", посилан,اضغط,انقر,هنا,לחץ,לחצו,כאן,こちら,クリック,ここ,클릭,여기,点击"
    ",點擊,此处,此處,这里,這裡"
    ", dites , dímelo , dilo , dicci , diga ";

/* Words that are in any sentence. */
static const char fills[] =
    " please, from , with , want, would, like , wish, that , have , will , when"
    ", which , these , rather , prefer, wenn , möcht, woll, künftig, bitte"
    ", können , jederzeit, dann , keine , keinen , auch , oder , einfach , über"
    ", pour , être , souhait, voul, veuillez, plus , dans , cette "
    ", para , favor , desea , quiere , prefier, estos , estas , puede, haga"
    ", vuoi , desideri, puoi , puede , alla , dalla , della , nelle , quali "
    ", pode, deseja , mais , wilt , wens, kunt , deze , niet , meer , langer"
    ", vaker , vaak , jeśli , jeżeli , chcesz , aby , żeby , możesz , proszę"
    ", pokud , chcete , můžete , prosím, nebo , artık , için , istiyorsanız"
    ", istemiyorsanız , lütfen , якщо , хочете , можете , будь , ласка , щоб"
    ",إذا,كنت, אם ,されない,場合,方は,ください,시면,하세요,如果,请,請"
    ", meer , chci ,此类,这类";

/* On condition, which a letter is left by: "if", "whoever". */
static const char ifs[] =
    " if whoever should wenn falls wem wer sollte si quien quienes se chi caso "
    "quem"
    " als wie indien jeśli jeżeli gdyby kto komu pokud jestli kdyby kdo komu om"
    " hvis jos ha aki dacă cine eğer если кто кому якщо хто αν εάν όποιος ";

struct talk {
	struct str text;   /* words, a blank around each */
	unsigned char *is; /* for each byte of it, what it belongs to */
};

/* In scripts of the east words are not parted. */
static bool parts_words(struct str stem)
{
	unsigned char c = (unsigned char)stem.p[stem.n > 3 ? stem.n - 3 : 0];
	return c < 0xE3 || c > 0xE9;
}

static void mark_one(struct talk *t, struct str stem, unsigned bit)
{
	struct str s = t->text;
	ptrdiff_t at;
	for (size_t from = 0;
	     (at = str_find(str_sub(s, from, s.n), stem)) >= 0;) {
		size_t begin = from + (size_t)at, end = begin + stem.n;
		from = end - (stem.p[stem.n - 1] == ' ');
		for (; parts_words(stem) && begin && s.p[begin - 1] != ' ' &&
		       s.p[begin] != ' ';
		     begin--)
			;
		for (; parts_words(stem) && s.p[end - 1] != ' ' &&
		       s.p[end] != ' ';
		     end++)
			;
		for (; begin < end; begin++)
			t->is[begin] |= (unsigned char)bit;
	}
}

static void mark(struct talk *t, const char *stems, unsigned bit)
{
	struct str rest = str_of(stems), stem;
	while (str_split(&rest, ',', &stem))
		if (stem.n)
			mark_one(t, stem, bit);
}

/* What is in it; and bytes of words that are known and of those that are not,
 * without small ones. */
static unsigned weigh(const struct talk *t, size_t *out_known, size_t *out_not)
{
	unsigned all = 0;
	size_t known = 0, other = 0, letters = 0, bytes = 0;
	uint32_t c;
	for (size_t i = 0; i < t->text.n;) {
		unsigned is = t->is[i] & ~(unsigned)FILLS;
		size_t n = utf8_next(t->text, i, &c);
		all |= is;
		if (c == ' ') {
			other += letters > SMALL_MAX ? bytes : 0;
			letters = bytes = 0;
		} else if (is) {
			known += n;
		} else if (!t->is[i]) {
			letters += c >= 0x2E80 ? SMALL_MAX : 1;
			bytes += n;
		}
		i += n;
	}
	*out_known = known;
	*out_not = other;
	return all;
}

/* The words of a text in lower case, none of which is known yet. */
static struct talk words_of(struct arena *a, struct str text)
{
	struct buf b = buf_init(2 * TEXT_MAX + 2);
	struct str low = letter_lower(a, text), word;
	buf_addc(&b, ' ');
	while (letter_next_word(&low, 0, &word))
		buf_addf(&b, "%.*s ", PRS(word));
	struct talk t = {.text = b.over ? S(" ") : buf_dup(a, &b)};
	buf_free(&b);
	t.is = arena_calloc(a, t.text.n + 1, 1);
	return t;
}

bool letter_offers_leave(struct arena *a, struct str sentence)
{
	size_t known, other;
	bool on_condition = false;
	if (sentence.n > TEXT_MAX)
		return false;
	struct talk t = words_of(a, sentence);
	mark(&t, leaves, LEAVES);
	struct str rest = t.text, word;
	while (letter_next_word(&rest, 0, &word))
		on_condition |= letter_listed(ifs, word);
	return weigh(&t, &known, &other) & LEAVES &&
	       (on_condition || letter_speaks(t.text));
}

enum letter_talk letter_talk(struct arena *a, struct str text)
{
	size_t known, other;
	if (text.n > TEXT_MAX)
		return TALK_NOT;
	struct talk t = words_of(a, text);
	mark(&t, leaves, LEAVES);
	mark(&t, manages, MANAGES);
	mark(&t, mail, MAIL);
	mark(&t, speaker, SPEAKER);
	mark(&t, clicks, CLICK);
	mark(&t, fills, FILLS);
	unsigned all = weigh(&t, &known, &other);
	if (!(all & (LEAVES | MANAGES)))
		return TALK_NOT;
	if (!(all & (MAIL | SPEAKER | CLICK)))
		return other ? TALK_NOT : TALK_ONLY;
	if (!other)
		return TALK_ALL;
	return 2 * other <= known || (all & CLICK && other <= known) ? TALK_SURE
								     : TALK_NOT;
}

"""The words of the auditor's command, in the three languages: here, because it must run without the rest."""

from collections.abc import Mapping

from rogatory.kernel.languages import ScreenLanguage

Words = Mapping[str, str]


def sentence(code: str, language: ScreenLanguage, args: Mapping[str, object]) -> str:
    """The sentence of ``code`` with its arguments filled in. Raises ``KeyError`` for an unknown code."""
    return SENTENCES[language][code].format_map(args)


_ENGLISH: Words = {
    "ledger-export-damaged": "the export is cut short or was changed after it was written",
    "ledger-line-out-of-place": "line {line} of the export stands where it does not belong",
    "ledger-entry-unreadable": "the entry cannot be read",
    "ledger-entry-changed": "the entry was changed: its bytes no longer have the hash noted for them",
    "ledger-entry-foreign": "the entry belongs to another chain, {other}",
    "ledger-entries-missing": "entries {first} to {last} are missing",
    "ledger-entry-out-of-order": "the entry was moved: it stands after later ones",
    "ledger-entry-inserted": "the entry was put in: another with its number stands before it",
    "ledger-link-broken": "the entry does not follow the one before it",
    "ledger-tail-dropped": "the end of the chain is missing: checkpoint {checkpoint} had entries"
    " {first} to {last}",
    "ledger-chain-dropped": "all entries are missing: checkpoint {checkpoint} had entries {first} to {last}",
    "ledger-chains-missing": "whole chains are missing: {count} of those checkpoint {checkpoint} covers",
    "ledger-history-rewritten": "the entry is not the one checkpoint {checkpoint} was taken over",
    "ledger-heads-differ": "the chain heads given for checkpoint {checkpoint} are not those it was signed over",
    "ledger-heads-not-given": "the export lacks the chain heads of checkpoint {checkpoint}, which are needed",
    "ledger-opening-unexpected": "the part {part} is shown, or called erased, but cannot be",
    "ledger-payload-changed": "the part {part} was changed: it is not what the entry commits to",
    "ledger-key-unreadable": "the key given for {owner} cannot be read",
    "ledger-checkpoint-unreadable": "checkpoint {checkpoint} cannot be read",
    "ledger-checkpoint-unknown-key": "checkpoint {checkpoint} is signed with a key that is not the node's",
    "ledger-checkpoint-wrong-signature": "the signature of checkpoint {checkpoint} is wrong",
    "ledger-checkpoint-other-node": "checkpoint {checkpoint} belongs to another node, {node}",
    "ledger-checkpoint-out-of-order": "checkpoint {checkpoint} stands after later ones",
    "ledger-checkpoint-link-broken": "checkpoint {checkpoint} does not follow the one before it",
    "ledger-checkpoint-missing": "checkpoints {first} to {last} are missing",
    "ledger-checkpoint-differs": "checkpoint {checkpoint} is not the one brought for comparison",
    "ledger-anchor-unreadable": "an anchor of checkpoint {checkpoint} cannot be read",
    "ledger-anchor-unknown-key": "an anchor of checkpoint {checkpoint} is signed with a key nobody named",
    "ledger-anchor-wrong-signature": "the signature of an anchor of checkpoint {checkpoint} is wrong",
    "ledger-anchor-differs": "{holder} holds another checkpoint {checkpoint} than this one",
    "ledger-anchor-not-foreign": "the anchor of checkpoint {checkpoint} is the node's own, not another State's",
    "ledger-unusable-no-header": "this is no ledger export: line {line} is not its header",
    "ledger-unusable-version": "the export is of a version this command does not know",
    "ledger-unusable-line": "line {line} cannot be read",
    "ledger-unusable-file": "the file cannot be read: {name}",
    "ledger-unusable-key": "the file holds no ECDSA P-256 public key or certificate: {name}",
    "ledger-at": "chain {chain}, entry {sequence}: {what}",
    "ledger-at-chain": "chain {chain}: {what}",
    "ledger-sound": "sound: no problem found",
    "ledger-not-sound": "not sound: {problems} problems found",
    "ledger-size": "{node}: {entries} entries in {chains} chains, {checkpoints} checkpoints",
    "ledger-anchored-with": "anchored with {holder}: checkpoint {checkpoint} of {at}, covering"
    " {entries} entries",
    "ledger-anchored-brought": "agrees with the checkpoint brought: number {checkpoint} of {at},"
    " {entries} entries",
    "ledger-not-anchored": "not yet anchored: {not_yet_anchored} entries"
    " ({checkpointed_here_only} checkpointed here only, {uncheckpointed} not checkpointed)",
    "ledger-parts": "payload parts: {parts_opened} shown and true, {parts_sealed} sealed,"
    " {parts_erased} erased",
    "ledger-key-taken": "the key of {owner} was taken from the export; give yours to prove who signed",
}

_FRENCH: Words = {
    "ledger-export-damaged": "l'export est tronqué ou a été modifié après son écriture",
    "ledger-line-out-of-place": "la ligne {line} de l'export n'est pas à sa place",
    "ledger-entry-unreadable": "l'inscription est illisible",
    "ledger-entry-changed": "l'inscription a été modifiée : ses octets n'ont plus l'empreinte notée pour eux",
    "ledger-entry-foreign": "l'inscription appartient à une autre chaîne, {other}",
    "ledger-entries-missing": "les inscriptions {first} à {last} manquent",
    "ledger-entry-out-of-order": "l'inscription a été déplacée : elle vient après de plus récentes",
    "ledger-entry-inserted": "l'inscription a été ajoutée : une autre porte déjà son numéro",
    "ledger-link-broken": "l'inscription ne fait pas suite à la précédente",
    "ledger-tail-dropped": "la fin de la chaîne manque : le point de contrôle {checkpoint} comptait"
    " les inscriptions {first} à {last}",
    "ledger-chain-dropped": "toutes les inscriptions manquent : le point de contrôle {checkpoint} comptait"
    " les inscriptions {first} à {last}",
    "ledger-chains-missing": "des chaînes entières manquent : {count} de celles du point de"
    " contrôle {checkpoint}",
    "ledger-history-rewritten": "l'inscription n'est pas celle que couvrait le point de contrôle {checkpoint}",
    "ledger-heads-differ": "les têtes de chaîne données pour le point de contrôle {checkpoint}"
    " ne sont pas celles qu'il a signées",
    "ledger-heads-not-given": "l'export ne donne pas les têtes de chaîne du point de contrôle {checkpoint},"
    " qui sont nécessaires",
    "ledger-opening-unexpected": "la partie {part} est montrée, ou dite effacée, alors qu'elle ne peut l'être",
    "ledger-payload-changed": "la partie {part} a été modifiée : l'inscription engage à un autre contenu",
    "ledger-key-unreadable": "la clé donnée pour {owner} est illisible",
    "ledger-checkpoint-unreadable": "le point de contrôle {checkpoint} est illisible",
    "ledger-checkpoint-unknown-key": "le point de contrôle {checkpoint} est signé d'une clé qui n'est pas"
    " celle du nœud",
    "ledger-checkpoint-wrong-signature": "la signature du point de contrôle {checkpoint} est fausse",
    "ledger-checkpoint-other-node": "le point de contrôle {checkpoint} appartient à un autre nœud, {node}",
    "ledger-checkpoint-out-of-order": "le point de contrôle {checkpoint} vient après de plus récents",
    "ledger-checkpoint-link-broken": "le point de contrôle {checkpoint} ne fait pas suite au précédent",
    "ledger-checkpoint-missing": "les points de contrôle {first} à {last} manquent",
    "ledger-checkpoint-differs": "le point de contrôle {checkpoint} n'est pas celui apporté pour comparaison",
    "ledger-anchor-unreadable": "un ancrage du point de contrôle {checkpoint} est illisible",
    "ledger-anchor-unknown-key": "un ancrage du point de contrôle {checkpoint} est signé d'une clé inconnue",
    "ledger-anchor-wrong-signature": "la signature d'un ancrage du point de contrôle {checkpoint} est fausse",
    "ledger-anchor-differs": "{holder} détient un autre point de contrôle {checkpoint} que celui-ci",
    "ledger-anchor-not-foreign": "l'ancrage du point de contrôle {checkpoint} vient du nœud lui-même,"
    " non d'un autre État",
    "ledger-unusable-no-header": "ce n'est pas un export de registre : la ligne {line} n'en est pas l'en-tête",
    "ledger-unusable-version": "l'export est d'une version que cette commande ne connaît pas",
    "ledger-unusable-line": "la ligne {line} est illisible",
    "ledger-unusable-file": "le fichier est illisible : {name}",
    "ledger-unusable-key": "le fichier ne contient ni clé publique ECDSA P-256 ni certificat : {name}",
    "ledger-at": "chaîne {chain}, inscription {sequence} : {what}",
    "ledger-at-chain": "chaîne {chain} : {what}",
    "ledger-sound": "intègre : aucun problème trouvé",
    "ledger-not-sound": "non intègre : {problems} problèmes trouvés",
    "ledger-size": "{node} : {entries} inscriptions, {chains} chaînes, {checkpoints} points de contrôle",
    "ledger-anchored-with": "ancré auprès de {holder} : point de contrôle {checkpoint} du {at},"
    " couvrant {entries} inscriptions",
    "ledger-anchored-brought": "conforme au point de contrôle apporté : numéro {checkpoint} du {at},"
    " {entries} inscriptions",
    "ledger-not-anchored": "pas encore ancrées : {not_yet_anchored} inscriptions"
    " ({checkpointed_here_only} sous un point de contrôle détenu ici seul, {uncheckpointed} sous aucun)",
    "ledger-parts": "parties de contenu : {parts_opened} montrées et exactes, {parts_sealed} scellées,"
    " {parts_erased} effacées",
    "ledger-key-taken": "la clé de {owner} provient de l'export ; donnez la vôtre pour prouver qui a signé",
}

_ARABIC: Words = {
    "ledger-export-damaged": "ملف التصدير مبتور أو غُيِّر بعد كتابته",
    "ledger-line-out-of-place": "السطر {line} من ملف التصدير في غير موضعه",
    "ledger-entry-unreadable": "تتعذر قراءة القيد",
    "ledger-entry-changed": "غُيِّر القيد: لم تعد بصمته مطابقة للبصمة المسجلة له",
    "ledger-entry-foreign": "القيد من سلسلة أخرى هي {other}",
    "ledger-entries-missing": "القيود من {first} إلى {last} مفقودة",
    "ledger-entry-out-of-order": "نُقل القيد من موضعه: ورد بعد قيود لاحقة له",
    "ledger-entry-inserted": "القيد مدسوس: سبقه قيد آخر يحمل رقمه",
    "ledger-link-broken": "القيد لا يتصل بالقيد الذي قبله",
    "ledger-tail-dropped": "آخر السلسلة مفقود: شملت نقطة التحقق {checkpoint} القيود من {first} إلى {last}",
    "ledger-chain-dropped": "القيود كلها مفقودة: شملت نقطة التحقق {checkpoint} القيود من {first} إلى {last}",
    "ledger-chains-missing": "سلاسل بأكملها مفقودة مما تشمله نقطة التحقق {checkpoint}، وعددها {count}",
    "ledger-history-rewritten": "القيد ليس هو الذي أُخذت عليه نقطة التحقق {checkpoint}",
    "ledger-heads-differ": "رؤوس السلاسل المقدمة لنقطة التحقق {checkpoint} ليست التي وُقِّعت عليها",
    "ledger-heads-not-given": "لا يتضمن ملف التصدير رؤوس السلاسل لنقطة التحقق {checkpoint}، وهي لازمة",
    "ledger-opening-unexpected": "الجزء {part} معروض أو موصوف بأنه ممحو، ولا يصح ذلك",
    "ledger-payload-changed": "غُيِّر الجزء {part}: ليس هو ما التزم به القيد",
    "ledger-key-unreadable": "تتعذر قراءة المفتاح المنسوب إلى {owner}",
    "ledger-checkpoint-unreadable": "تتعذر قراءة نقطة التحقق {checkpoint}",
    "ledger-checkpoint-unknown-key": "نقطة التحقق {checkpoint} موقعة بمفتاح ليس مفتاح العقدة",
    "ledger-checkpoint-wrong-signature": "توقيع نقطة التحقق {checkpoint} غير صحيح",
    "ledger-checkpoint-other-node": "نقطة التحقق {checkpoint} تخص عقدة أخرى هي {node}",
    "ledger-checkpoint-out-of-order": "وردت نقطة التحقق {checkpoint} بعد نقاط لاحقة لها",
    "ledger-checkpoint-link-broken": "نقطة التحقق {checkpoint} لا تتصل بالتي قبلها",
    "ledger-checkpoint-missing": "نقاط التحقق من {first} إلى {last} مفقودة",
    "ledger-checkpoint-differs": "نقطة التحقق {checkpoint} ليست هي التي أُحضرت للمقارنة",
    "ledger-anchor-unreadable": "تتعذر قراءة أحد شواهد نقطة التحقق {checkpoint}",
    "ledger-anchor-unknown-key": "أحد شواهد نقطة التحقق {checkpoint} موقع بمفتاح لم يُنسب إلى أحد",
    "ledger-anchor-wrong-signature": "توقيع أحد شواهد نقطة التحقق {checkpoint} غير صحيح",
    "ledger-anchor-differs": "لدى {holder} نقطة تحقق رقم {checkpoint} غير هذه",
    "ledger-anchor-not-foreign": "شاهد نقطة التحقق {checkpoint} صادر عن العقدة نفسها لا عن دولة أخرى",
    "ledger-unusable-no-header": "ليس هذا ملف تصدير لسجل: السطر {line} ليس ترويسته",
    "ledger-unusable-version": "ملف التصدير من إصدار لا يعرفه هذا الأمر",
    "ledger-unusable-line": "تتعذر قراءة السطر {line}",
    "ledger-unusable-file": "تتعذر قراءة الملف: {name}",
    "ledger-unusable-key": "ليس في الملف مفتاح عام من نوع ECDSA P-256 ولا شهادة: {name}",
    "ledger-at": "السلسلة {chain}، القيد {sequence}: {what}",
    "ledger-at-chain": "السلسلة {chain}: {what}",
    "ledger-sound": "السجل سليم: لم يُعثر على أي خلل",
    "ledger-not-sound": "السجل غير سليم: عدد أوجه الخلل {problems}",
    "ledger-size": "{node}: عدد القيود {entries}، والسلاسل {chains}، ونقاط التحقق {checkpoints}",
    "ledger-anchored-with": "مثبَّت لدى {holder}: نقطة التحقق {checkpoint} بتاريخ {at}، وعدد القيود {entries}",
    "ledger-anchored-brought": "يطابق نقطة التحقق المحضرة: رقم {checkpoint} بتاريخ {at}، وعدد القيود {entries}",
    "ledger-not-anchored": "عدد القيود التي لم تُثبَّت بعد لدى دولة أخرى: {not_yet_anchored}"
    " (منها {checkpointed_here_only} تحت نقطة تحقق محفوظة هنا وحدها، و{uncheckpointed} خارج أي نقطة تحقق)",
    "ledger-parts": "أجزاء المحتوى: المعروض الصحيح {parts_opened}، والمختوم {parts_sealed}، والممحو"
    " {parts_erased}",
    "ledger-key-taken": "مفتاح {owner} مأخوذ من ملف التصدير؛ قدِّم مفتاحك لإثبات هوية الموقِّع",
}

SENTENCES: Mapping[ScreenLanguage, Words] = {
    ScreenLanguage.ENGLISH: _ENGLISH,
    ScreenLanguage.FRENCH: _FRENCH,
    ScreenLanguage.ARABIC: _ARABIC,
}
"""Every sentence by language and code; the three languages have the same codes and the same arguments."""

# Reviewed: no

### لغات النافذة، وأسماء اللغات التي تتكلمها العائلات.

language-choose = اللغة
language-draft = ترجمة أولية لم تُراجَع بعد
language-switch = ما تعرضه الشاشة
language-hand-over = عرض للعائلة

## أسماء اللغات التي تتكلمها العائلات

language-name-en = الإنجليزية
language-name-es = الإسبانية
language-name-ar = العربية
language-name-fa-af = الدَّرِية
language-name-ps = الباشتو
language-name-uk = الأوكرانية
language-name-ru = الروسية
language-name-so = الصومالية
language-name-sw = السواحيلية
language-name-ht = الكريولية الهايتية
language-name-vi = الفيتنامية
language-name-zh-hans = الصينية
language-name-my = البورمية
language-name-fr = الفرنسية
language-name-am = الأمهرية
language-name-ti = التغرينية
language-name-ne = النيبالية
language-name-rw = الكينيارواندية
language-name-ur = الأردية
language-name-ckb = الكردية الوسطى (السورانية)
language-name-pt-br = البرتغالية (البرازيل)
language-name-ko = الكورية
language-name-fil = الفلبينية
language-name-hy = الأرمنية
language-name-ksw = الكارينية (سغاو)
language-name-rhg = الروهينغية
language-name-cld = الكلدانية

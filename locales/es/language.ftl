# Reviewed: no

### Los idiomas de la ventana y los nombres de los idiomas que hablan las familias.

language-choose = Idioma
language-draft = traducción en borrador, todavía sin revisar
language-switch = Qué se muestra en la pantalla
language-hand-over = Dar a la familia

## Nombres de los idiomas que hablan las familias

language-name-en = Inglés
language-name-es = Español
language-name-ar = Árabe
language-name-fa-af = Darí
language-name-ps = Pastún
language-name-uk = Ucraniano
language-name-ru = Ruso
language-name-so = Somalí
language-name-sw = Suajili
language-name-ht = Criollo haitiano
language-name-vi = Vietnamita
language-name-zh-hans = Chino
language-name-my = Birmano
language-name-fr = Francés
language-name-am = Amárico
language-name-ti = Tigriña
language-name-ne = Nepalí
language-name-rw = Kinyarwanda
language-name-ur = Urdu
language-name-ckb = Kurdo central (sorani)
language-name-pt-br = Portugués (Brasil)
language-name-ko = Coreano
language-name-fil = Filipino
language-name-hy = Armenio
language-name-ksw = Karen s'gaw
language-name-rhg = Rohinyá
language-name-cld = Caldeo

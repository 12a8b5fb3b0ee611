# Reviewed: no

### Los primeros minutos con Doorstep en un portátil: idioma, frase de acceso, palabras de
### recuperación, la agencia. Con calma y exactitud: lo que se dice aquí protege a las familias.

## El encabezado de cada paso

setup-step = Paso { $step } de { $steps }
setup-language-title = ¿Qué idioma lee usted?
setup-language-text = La ventana le habla en este idioma. Los idiomas de las familias se eligen después, para cada familia.
setup-language-next = Continuar en este idioma

## La frase de acceso

setup-passphrase-title = Elija una frase de acceso
setup-passphrase-text = Con ella queda protegido en este portátil todo lo que usted escribe sobre las familias. Nadie puede averiguarla por usted, ni su agencia ni nosotros.
setup-passphrase-hint = Cuatro palabras o más que no tengan relación entre sí y que pueda recordar. Puede usar espacios.
setup-passphrase-label = Frase de acceso
setup-passphrase-new = Nueva frase de acceso
setup-passphrase-again = La misma frase de acceso otra vez
setup-passphrase-differs = Las dos todavía no son iguales.
setup-passphrase-show = Mostrar lo que se escribe
setup-passphrase-create = Proteger Doorstep con esta frase

setup-strength-0 = Se adivina enseguida
setup-strength-1 = Se adivina en minutos
setup-strength-2 = Se adivina en días
setup-strength-3 = Difícil de adivinar
setup-strength-4 = Muy difícil de adivinar
setup-strength-label = Fuerza de la frase de acceso

## Las palabras de recuperación

setup-words-title = Sus palabras de recuperación
setup-words-text = Si alguna vez olvida su frase de acceso, estas doce palabras abren Doorstep en este portátil. Se muestran ahora y nunca más.
setup-words-keep = Escríbalas o imprímalas, y guarde la hoja lejos del portátil: no en su bolso. Quien tenga la hoja y el portátil puede leerlo todo.
setup-words-print = Imprimir la hoja
setup-words-next = Ya las tengo en papel
setup-words-sheet-title = Palabras de recuperación
setup-words-sheet-text = Guarde esta hoja lejos del portátil. Quien tenga las dos cosas puede leerlo todo.
setup-words-sheet-date = Impreso el { $date }

setup-renew-title = Sus palabras de recuperación, otra vez
setup-renew-text = La última vez las palabras se mostraron, pero no se comprobaron. Las palabras se muestran una sola vez, así que estas son nuevas. Las anteriores ya no abren nada: por favor, tire esa hoja.
setup-renew-show = Mostrar las palabras nuevas

setup-confirm-title = Revise su hoja
setup-confirm-text = Escriba, por favor, estas palabras leyéndolas de su papel, para saber que está bien.
setup-confirm-word = Palabra { $place }
setup-confirm-again = Mostrar las palabras otra vez
setup-confirm-done = Están bien

## La agencia

setup-enroll-title = Conéctese con su agencia
setup-enroll-text = Su agencia le da una dirección y un código. Doorstep funciona por completo sin eso; conectarse solo hace que su trabajo llegue a la agencia cuando hay red.
setup-enroll-server = Dirección del servidor de la agencia
setup-enroll-server-hint = Por ejemplo https://doorstep.su-agencia.org
setup-enroll-code = Código
setup-enroll-code-hint = El código sirve unos minutos y para un solo portátil.
setup-enroll-device = Nombre de este portátil
setup-enroll-device-hint = Para que su agencia lo distinga de otros. Sin nombres de familias.
setup-enroll-connect = Conectar
setup-enroll-later = Después

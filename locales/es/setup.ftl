# Reviewed: no

### Los primeros minutos con Doorstep en una computadora: idioma, frase de acceso, palabras de
### recuperación, la agencia. Con calma y exactitud: lo que se dice aquí protege a las familias.

## El encabezado de cada paso

setup-step = Paso { $step } de { $steps }
setup-language-title = ¿Qué idioma lee usted?
setup-language-text = Doorstep usará este idioma para usted. El idioma de cada familia se elige después.
setup-language-next = Continuar

## La frase de acceso

setup-passphrase-title = Elija una frase de acceso
setup-passphrase-text = Su frase de acceso protege todo lo que escribe sobre las familias en esta computadora. Nadie más puede consultarla por usted: ni su agencia ni quienes hacen Doorstep.
setup-passphrase-hint = Elija cuatro palabras o más, sin relación entre sí, que pueda recordar. Puede usar espacios.
setup-passphrase-label = Frase de acceso
setup-passphrase-new = Nueva frase de acceso
setup-passphrase-again = Escriba otra vez la misma frase de acceso
setup-passphrase-differs = Las dos frases de acceso son distintas.
setup-passphrase-show = Mostrar la frase de acceso
setup-passphrase-create = Establecer la frase de acceso

setup-strength-0 = Se puede adivinar enseguida
setup-strength-1 = Se puede adivinar en minutos
setup-strength-2 = Se puede adivinar en días
setup-strength-3 = Difícil de adivinar
setup-strength-4 = Muy difícil de adivinar
setup-strength-label = Seguridad de la frase de acceso

## Las palabras de recuperación

setup-words-title = Sus palabras de recuperación
setup-words-text = Si olvida su frase de acceso, estas doce palabras abren Doorstep en esta computadora. Solo se muestran ahora.
setup-words-keep = Anótelas o imprímalas. Guarde la hoja lejos de la computadora, y no en su maletín. Quien tenga la hoja y la computadora puede leerlo todo.
setup-words-print = Imprimir
setup-words-next = Ya las tengo en papel
setup-words-sheet-title = Palabras de recuperación
setup-words-sheet-text = Guarde esta hoja lejos de la computadora. Quien tenga las dos cosas puede leerlo todo.
setup-words-sheet-date = Impreso: { $date }

setup-renew-title = Sus nuevas palabras de recuperación
setup-renew-text = La última vez vio sus palabras de recuperación, pero no las confirmó. Solo se pueden mostrar una vez, así que recibirá otras nuevas. Las anteriores ya no sirven. Por favor, destruya la hoja anterior.
setup-renew-show = Mostrar las nuevas palabras

setup-confirm-title = Revise su hoja
setup-confirm-text = Escriba estas palabras de su hoja, para asegurarse de que está bien.
setup-confirm-word = Palabra { $place }
setup-confirm-again = Mostrar las palabras otra vez
setup-confirm-done = Confirmar

## La agencia

setup-enroll-title = Conectar con su agencia
setup-enroll-text = Su agencia le da una dirección y un código. Puede usar todo Doorstep sin conectarse. Cuando se conecta, su trabajo se envía a la agencia siempre que haya conexión.
setup-enroll-server = Dirección del servidor de la agencia
setup-enroll-server-hint = Por ejemplo: https://doorstep.su-agencia.org
setup-enroll-code = Código
setup-enroll-code-hint = El código sirve durante diez minutos y para una sola computadora.
setup-enroll-device = Nombre de esta computadora
setup-enroll-device-hint = Ayuda a su agencia a reconocer la computadora. No use el nombre de una familia.
setup-enroll-connect = Conectar
setup-enroll-later = Más tarde

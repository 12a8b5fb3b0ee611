# Reviewed: no

### El portátil se gira hacia la familia, que lee a solas, sin ayuda y quizá despacio.
### La última parte, el regreso, la lee quien lleva el caso.

handover-title = Para usted
handover-skip = Prefiero no contestar
handover-back = Atrás
handover-next = Siguiente
handover-progress = { $at } de { $of }
handover-speak-hint = También puede decirlo en voz alta y se escribe por usted.

## Las preguntas

handover-matters = ¿Qué es lo más importante para usted?
handover-matters-field = Sus palabras
handover-concerns = ¿Cuáles de estas cosas le importan? Toque primero la que más le importa.
handover-concern-chosen = { $what }, número { $place }
handover-understood = ¿Se lo explicamos bien?
handover-understood-yes = Sí, lo entendí
handover-understood-no = Explíquenmelo otra vez, por favor
handover-understood-unsure = No sé bien
handover-understood-field = Si quiere: ¿qué entendió usted, en sus propias palabras?
handover-reach = ¿Podemos volver otro día? ¿Cómo le gustaría que le avisemos?
handover-reach-phone = Llamen antes por teléfono, por favor
handover-reach-message = Manden un mensaje, por favor
handover-reach-come = Vengan a nuestra casa, por favor
handover-reach-not = Por ahora no
handover-thanks = Muchas gracias.
handover-thanks-return = Ya puede devolver el portátil, por favor.

## El regreso, para quien lleva el caso

handover-return = Volver a la visita
handover-return-title = Esta parte es para quien lleva el caso
handover-return-explain = Escriba su frase de acceso para volver a la visita. Lo que la familia escribió se conserva.
handover-return-passphrase = Frase de acceso
handover-return-explain-pin = Escriba su PIN para volver a la visita. Lo que la familia escribió está guardado.
handover-return-pin = PIN
handover-return-by-passphrase = Usar la frase de acceso
handover-return-open = Abrir la visita
handover-return-stay = Quedarse aquí

## Antes de entregar la computadora, si Doorstep no tiene el idioma de la familia. Lo lee quien lleva el caso.

handover-language-title = ¿En qué idioma para la familia?
handover-language-missing = Doorstep todavía no tiene este idioma: { $language }. La familia no ha visto nada. Pregunte si lee alguno de estos:
handover-language-unknown = El idioma de la familia aún no está anotado. Pregunte cuál de estos lee:
handover-language-spoken = se habla en esta familia
handover-language-advice = Si nadie lee ninguno de ellos, quédese con la computadora y haga las preguntas con un intérprete.
handover-language-none = No entregar la computadora

handover-pin-delete = Borrar la última cifra

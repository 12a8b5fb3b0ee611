# Reviewed: no

### La computadora se da a la familia, que lee a solas, sin ayuda y quizá despacio. Solo la
### última parte, para volver, la lee quien lleva el caso.

handover-title = Para ustedes
handover-skip = Prefiero no contestar
handover-back = Atrás
handover-next = Siguiente
handover-progress = Pregunta { $at } de { $of }
handover-speak-hint = También pueden contestar en voz alta y alguien lo escribirá por ustedes.

## Las preguntas

handover-matters = ¿Qué es lo que más les importa?
handover-matters-field = Con sus propias palabras
handover-concerns = ¿Cuáles de estas cosas les importan? Toquen primero la más importante.
handover-concern-chosen = { $what }, número { $place }
handover-understood = ¿Les explicamos todo con claridad?
handover-understood-yes = Sí, entiendo
handover-understood-no = Explíquenlo otra vez, por favor
handover-understood-unsure = Tengo dudas
handover-understood-field = Si quieren, cuéntennos qué entendieron, con sus propias palabras.
handover-reach = ¿Cómo prefieren que les avisemos antes de la próxima visita?
handover-reach-phone = Llámennos primero, por favor
handover-reach-message = Mándennos un mensaje, por favor
handover-reach-come = Pueden venir a la casa sin llamar
handover-reach-not = Por ahora, no nos contacten, por favor
handover-thanks = Gracias.
handover-thanks-return = Ya pueden devolver la computadora.

## El regreso, para quien lleva el caso

handover-return = Volver con quien lleva el caso
handover-return-title = Esta parte es para quien lleva el caso
handover-return-explain = Escriba su frase de acceso para volver a la visita. Lo que escribió la familia está guardado.
handover-return-passphrase = Frase de acceso
handover-return-open = Volver a la visita
handover-return-stay = Cancelar
handover-return-explain-pin = Escriba su PIN para volver a la visita. Lo que la familia escribió está guardado.
handover-return-pin = PIN
handover-return-by-passphrase = Usar la frase de acceso
## Antes de entregar la computadora, si Doorstep no tiene el idioma de la familia. Lo lee quien lleva el caso.

handover-language-title = ¿En qué idioma para la familia?
handover-language-missing = Doorstep todavía no tiene este idioma: { $language }. La familia no ha visto nada. Pregunte si lee alguno de estos:
handover-language-unknown = El idioma de la familia aún no está anotado. Pregunte cuál de estos lee:
handover-language-spoken = se habla en esta familia
handover-language-advice = Si nadie lee ninguno de ellos, quédese con la computadora y haga las preguntas con un intérprete.
handover-language-none = No entregar la computadora

handover-pin-delete = Borrar la última cifra

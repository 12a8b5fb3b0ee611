# Reviewed: no

### El culturagrama (Elaine Congress): diez áreas de la vida de una familia alrededor de la
### familia. También lo lee la familia: los nombres son sencillos y no juzgan.

culturagram-title = { $family } · culturagrama
culturagram-snapshot = Inicio: { $day }
culturagram-snapshot-previous = Inicio: { $day } · Anterior: { $previous }
culturagram-snapshot-closed = Inicio: { $day } · Cierre: { $closed } · solo lectura
culturagram-read-only = Este culturagrama es de solo lectura: queda tal como lo contó la familia ese día.
culturagram-loading = Abriendo el culturagrama…
culturagram-back = Volver a la familia
culturagram-view-label = Cómo se muestra el culturagrama
culturagram-view-drawing = Dibujo
culturagram-view-outline = Lista
culturagram-view-compare = Comparar
culturagram-snapshots-label = Qué culturagrama
culturagram-snapshot-option = { $day } · { $reason }
culturagram-drawing-label = Diez áreas de la vida alrededor de la familia. Use las flechas para pasar de un área a otra y la tecla Tab para ir a las notas del área.
culturagram-choose-area = Elija un área del dibujo para agregar notas. Puede ir en cualquier orden y dejar áreas sin llenar.

## Las diez áreas. Cada una está en un recuadro del dibujo: dos líneas cortas como máximo.

culturagram-area-relocation = Razones para mudarse
culturagram-area-legal-status = Situación legal
culturagram-area-time-in-community = Tiempo en la comunidad
culturagram-area-language = Idiomas en casa y afuera
culturagram-area-health-beliefs = Creencias sobre la salud
culturagram-area-trauma-and-crisis = Trauma y crisis
culturagram-area-culture-and-religion = Cultura, fe y fiestas
culturagram-area-discrimination = Trato injusto
culturagram-area-education-and-work = Educación y trabajo
culturagram-area-family-values = Valores de la familia

## Si se habló de un área. El silencio también es una respuesta.

culturagram-state-label = ¿Hablaron de esto?
culturagram-state-not-discussed = No se habló
culturagram-state-discussed = Se habló
culturagram-state-preferred-not-to-say = Prefirió no decirlo
culturagram-state-unsafe-to-record = No es seguro escribirlo

## Por qué se hizo

culturagram-reason-first = Primer culturagrama
culturagram-reason-plan-review = Revisión del plan
culturagram-reason-member-joined-or-left = Cambio en el hogar
culturagram-reason-crisis = Después de una crisis
culturagram-reason-other = Otra razón

## En el recuadro de un área

culturagram-strengths =
    { $count ->
        [one] { $count } fortaleza
       *[other] { $count } fortalezas
    }
culturagram-needs =
    { $count ->
        [one] { $count } necesidad
       *[other] { $count } necesidades
    }

## El panel lateral

culturagram-prompts = Preguntas para hacer
culturagram-narrative = Lo que dijo la familia
culturagram-members = Notas sobre cada persona
culturagram-member-note = Nota sobre { $name }
culturagram-member-add = Agregar una nota sobre una persona
culturagram-member-delete = Eliminar la nota sobre { $name }
culturagram-items = Fortalezas y necesidades
culturagram-items-none = Todavía no se ha agregado ninguna.
culturagram-add-strength = Agregar fortaleza
culturagram-add-need = Agregar necesidad
culturagram-previous-area = Área anterior
culturagram-next-area = Área siguiente
culturagram-legal-title = Hable de esto, pero no lo escriba
culturagram-legal-advice = Para proteger a la familia, aquí no hay lugar para notas. Doorstep guarda solamente si se habló del tema y qué ayuda quiere la familia: por ejemplo, una cita con un servicio legal, un intérprete o alguien que la acompañe.
culturagram-preferred-not-to-say-advice = Está bien así. Pase a otra área.
culturagram-unsafe-advice = Lo que ya estaba escrito aquí se queda como está. No escriba nada que pueda perjudicar a alguien si lo lee la persona equivocada.
culturagram-trauma-advice = No hacen falta detalles. Pare cuando la persona quiera parar y, antes de irse, asegúrese de que tenga apoyo.

## Hacerlo de nuevo

culturagram-new = Iniciar culturagrama nuevo
culturagram-new-title = Iniciar un culturagrama nuevo
culturagram-new-explain = El culturagrama actual se cerrará con la fecha de hoy y quedará de solo lectura. El nuevo empieza con el mismo texto, así que solo cambia lo que sea distinto.
culturagram-new-reason = ¿Por qué va a iniciar uno nuevo?
culturagram-new-start = Iniciar culturagrama nuevo

## Dos culturagramas, uno junto al otro

culturagram-compare-earlier = Anterior
culturagram-compare-later = Posterior
culturagram-compare-one-only = Por ahora hay un solo culturagrama. Cuando inicie otro, podrá compararlos aquí.
culturagram-compare-same = Los dos son iguales.
culturagram-compare-count =
    { $count ->
        [one] { $count } área es distinta.
       *[other] { $count } áreas son distintas.
    }
culturagram-compare-empty = Nada escrito

## Qué significan las líneas del dibujo; los nombres de los estados están al lado.

culturagram-legend = Qué significan las líneas
culturagram-legend-strengths = línea más gruesa: más fortalezas
culturagram-legend-needs = cada nudo: una necesidad

## Antes del primero

culturagram-start-title = Todavía no hay culturagrama
culturagram-start-text = Un culturagrama muestra de dónde viene la familia y cómo vive, en diez áreas. No se guarda nada hasta que escriba en una de ellas.
culturagram-start = Empezar el culturagrama

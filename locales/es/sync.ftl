# Reviewed: no

### Lo que recibió la agencia y lo que está pendiente: un recibo, no una rueda que gira.

## Una etiqueta en la parte de arriba de cada pantalla: muy corta.

sync-chip-arrived = Todo enviado
sync-chip-stopped = Sincronización detenida
# Something is typed in an open form that is not part of the record yet.
sync-chip-unsaved = Aún sin guardar
sync-chip-waiting =
    { $count ->
        [one] { $count } cambio pendiente de envío
       *[other] { $count } cambios pendientes de envío
    }
sync-chip-offline =
    { $count ->
        [one] Sin conexión · { $count } cambio pendiente de envío
       *[other] Sin conexión · { $count } cambios pendientes de envío
    }

## El recibo

sync-title = Sincronización
sync-reached = Lo que ha recibido la agencia
sync-arrived-up-to =
    { $count ->
        [one] La agencia ha recibido { $count } cambio. Escrito: { $moment }
       *[other] La agencia ha recibido { $count } cambios. Último escrito: { $moment }
    }
sync-arrived =
    { $count ->
        [0] Todavía no se ha enviado nada.
        [one] La agencia ha recibido { $count } cambio.
       *[other] La agencia ha recibido { $count } cambios.
    }
sync-receipt = Recibo firmado por { $agency } · { $time }
sync-no-receipt = La agencia todavía no ha confirmado que recibió algo.
sync-digest = Código para comparar por teléfono: { $digest }
sync-waits =
    { $count ->
        [0] No hay nada pendiente en esta computadora.
        [one] { $count } cambio más nuevo está pendiente de envío. Se enviará automáticamente cuando haya conexión.
       *[other] { $count } cambios más nuevos están pendientes de envío. Se enviarán automáticamente cuando haya conexión.
    }
sync-meter = Cambios recibidos: { $arrived } de { $all }
sync-offline-since = Sin conexión desde: { $time }. Puede seguir trabajando.
sync-not-enrolled = Esta computadora no está conectada con una agencia. Todo está guardado aquí, cifrado, y nada sale de esta computadora.
sync-agree-removals = Confirmar: quitar estos casos de esta computadora
sync-was-behind = En esta computadora se restauró una copia anterior de sus archivos. Lo que falte volverá de la agencia en la próxima sincronización.
sync-details = Ver recibo
sync-now = Sincronizar ahora
sync-running = Sincronizando…

## Mientras se sincroniza

sync-progress-sent = Enviados: { $sent } de { $all }
sync-progress-received = Recibidos: { $received } de { $all }

## Lo que la agencia apartó

sync-held = Pendiente de revisión en la agencia
sync-held-text = La agencia tiene estos cambios, pero todavía no forman parte del registro.
sync-held-number = Cambio { $number }
sync-held-no-access = Este caso no está asignado a usted, o ya no lo está.
sync-held-not-the-author = Se escribió con un nombre distinto del que usa esta computadora para conectarse.
sync-held-shape = No se pudo leer.
sync-held-too-large = Es más grande de lo que puede ser un cambio.
sync-held-too-large-to-send = Es demasiado grande para enviarse. El texto está solo en esta computadora.
sync-held-other-case = Ya pertenece a otro caso.
sync-held-role = Solo una persona de supervisión o de administración puede cambiar lo que comparte toda la agencia.
sync-held-other = Alguien de su agencia tiene que revisarlo.

## Intentos anteriores

sync-attempts = Sincronizaciones recientes
sync-attempts-none = Todavía no hay sincronizaciones.
sync-attempt-when = Hora
sync-attempt-sent = Enviados
sync-attempt-received = Recibidos
sync-attempt-size = Datos
sync-attempt-result = Resultado
sync-attempt-well = Completada
sync-failed-no-network = Sin conexión
sync-failed-wrong-server = Otro servidor
sync-failed-device-revoked = Acceso revocado
sync-failed-server = El servidor no pudo aceptarlo
sync-failed-other = Detenida

## Horas y relojes

sync-clock-off =
    { $minutes ->
        [one] El reloj de esta computadora tiene alrededor de { $minutes } minuto de diferencia con el de la agencia. Eso no cambia el orden de su trabajo. Por favor, ponga el reloj a la hora correcta.
       *[other] El reloj de esta computadora tiene alrededor de { $minutes } minutos de diferencia con el de la agencia. Eso no cambia el orden de su trabajo. Por favor, ponga el reloj a la hora correcta.
    }
sync-connected-as = Conexión con { $agency } como { $worker }
# $agency (string): the agency's name; the worker's is not known here yet
sync-connected = Conexión con { $agency }

## Lo que se dice de cada cambio pendiente de revisión

sync-row-change = Cambio
sync-row-family = Familia
sync-row-fields = Campos
sync-row-written = Escrito
sync-row-reason = Motivo

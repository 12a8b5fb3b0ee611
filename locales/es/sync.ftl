# Reviewed: no

### Lo que llegó a la agencia y lo que espera: un comprobante, no una rueda que gira.

## Una etiqueta en la parte de arriba de cada pantalla: muy corta.

sync-chip-arrived = todo ha llegado
sync-chip-stopped = sincronización detenida
sync-chip-waiting =
    { $count ->
        [one] { $count } cambio en espera
       *[other] { $count } cambios en espera
    }
sync-chip-offline =
    { $count ->
        [one] { $count } cambio en espera · sin red
       *[other] { $count } cambios en espera · sin red
    }

## El comprobante

sync-title = Sincronización
sync-reached = Lo que ha llegado a la agencia
sync-arrived-up-to =
    { $count ->
        [one] Ha llegado el primer cambio (escrito: { $moment }).
       *[other] Han llegado los { $count } cambios (el último, escrito: { $moment }).
    }
sync-arrived =
    { $count ->
        [0] Todavía no se ha enviado nada.
        [one] Ha llegado { $count } cambio.
       *[other] Han llegado los { $count } cambios.
    }
sync-receipt = Comprobante firmado por { $agency }, { $time }
sync-no-receipt = La agencia todavía no ha dicho que haya llegado algo.
sync-digest = Para comparar por teléfono: { $digest }
sync-waits =
    { $count ->
        [0] No hay nada en espera en este portátil.
        [one] { $count } cambio más nuevo espera en este portátil. Se enviará por sí solo cuando haya red.
       *[other] { $count } cambios más nuevos esperan en este portátil. Se enviarán por sí solos cuando haya red.
    }
sync-meter = Han llegado { $arrived } de { $all } cambios
sync-offline-since = Sin red desde { $time }. Puede seguir trabajando.
sync-not-enrolled = Este portátil no está conectado con ninguna agencia. Todo está guardado aquí, cifrado, y nada sale de él.
sync-agree-removals = De acuerdo: estos casos pueden salir de este portátil
sync-was-behind = En este portátil se restauró una copia más antigua de los archivos. Lo que falta vuelve de la agencia con la próxima sincronización.
sync-details = Abrir el comprobante
sync-now = Sincronizar ahora
sync-running = Sincronizando…

## Mientras se sincroniza

sync-progress-sent = Enviados { $sent } de { $all }
sync-progress-received = Recibidos { $received } de { $all }
sync-progress-bytes = { $bytes } hasta ahora

## Lo que la agencia apartó

sync-quarantined = Apartado por la agencia
sync-quarantined-text = Estos cambios llegaron, pero todavía no forman parte del registro. Están a salvo en este portátil.
sync-quarantined-number = Cambio { $number }
sync-quarantined-no-access = Su agencia no le ha dado este caso, o ya no.
sync-quarantined-not-the-author = Se escribió con un nombre distinto del que usa este portátil para conectarse.
sync-quarantined-shape = No se pudo leer.
sync-quarantined-too-large = Es más grande de lo que puede ser un cambio.
sync-quarantined-other-case = Ya pertenece a otro caso.
sync-quarantined-other = Una persona de la agencia tiene que revisarlo.

## Intentos anteriores

sync-attempts = Los últimos intentos
sync-attempts-none = Todavía ningún intento.
sync-attempt-when = Cuándo
sync-attempt-sent = Enviados
sync-attempt-received = Recibidos
sync-attempt-size = Datos
sync-attempt-result = Cómo resultó
sync-attempt-well = llegó
sync-failed-no-network = sin red
sync-failed-wrong-server = servidor equivocado
sync-failed-device-revoked = acceso cerrado
sync-failed-server = el servidor no pudo recibirlo
sync-failed-other = se detuvo

## Horas y relojes

sync-clock-off =
    { $minutes ->
        [one] El reloj de este portátil difiere más o menos { $minutes } minuto del de la agencia. El orden de su trabajo no cambia por eso; ajuste el reloj, por favor.
       *[other] El reloj de este portátil difiere unos { $minutes } minutos del de la agencia. El orden de su trabajo no cambia por eso; ajuste el reloj, por favor.
    }
sync-connected-as = Conexión con { $agency } como { $worker }

## Lo que se dice de cada cambio retenido para revisión

sync-held-change = Cambio
sync-held-family = Familia
sync-held-fields = Campos
sync-held-written = Escrito
sync-held-reason = Motivo

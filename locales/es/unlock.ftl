# Reviewed: no

### Abrir Doorstep, y ocultarlo de prisa. No dice nada sobre de quién es el portátil.

unlock-passphrase = Frase de acceso
unlock-open = Desbloquear
unlock-opening = Abriendo…
unlock-offline = Funciona sin red
unlock-wait =
    { $seconds ->
        [one] Próximo intento en { $seconds } segundo
       *[other] Próximo intento en { $seconds } segundos
    }

## Con las palabras de recuperación, cuando se olvidó la frase de acceso

unlock-recovery = Tengo mis palabras de recuperación
unlock-recovery-title = Abrir con sus palabras de recuperación
unlock-recovery-text = Escriba las doce palabras de su hoja en su orden, con un espacio entre ellas, y elija una nueva frase de acceso. Los registros de sus familias quedan como están.
unlock-recovery-words = Palabras de recuperación
unlock-recovery-open = Abrir y cambiar la frase de acceso
unlock-recovery-back = Volver a la frase de acceso

## La página vacía que lo oculta todo

unlock-return = Seguir
unlock-lock-now = Bloquear
# Heading of the note when a new passphrase could not be saved after unlocking with recovery words.
unlock-not-kept = La nueva frase de acceso no se guardó

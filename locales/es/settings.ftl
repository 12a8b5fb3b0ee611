# Reviewed: no

### Ajustes: idioma, nombre, bloqueo, frase de acceso, este portátil.

settings-title = Ajustes
settings-language = Idioma
settings-you = Usted
settings-worker-name = Su nombre
settings-worker-name-hint = Se muestra solo en este portátil.
settings-lock = Bloqueo
settings-auto-lock = Bloquear automáticamente después de (minutos)
settings-auto-lock-hint = De 1 a 30 minutos sin actividad. Lo que esté escribiendo se conserva.
settings-hide-text = F9 oculta la ventana de inmediato; después de medio minuto se bloquea. F8 cambia entre su idioma y el de la familia.
settings-lock-now = Bloquear ahora
settings-save = Guardar
settings-saved = Guardado.

settings-passphrase = Frase de acceso
settings-passphrase-change = Cambiar la frase de acceso
settings-passphrase-old = La frase de acceso actual
settings-passphrase-changed = La frase de acceso se cambió. Sus palabras de recuperación siguen siendo las mismas.

settings-recovery = Palabras de recuperación
settings-recovery-text = Si perdió la hoja impresa, cree palabras nuevas. Las anteriores sirven hasta que confirme las nuevas.
settings-recovery-renew = Crear palabras de recuperación nuevas
settings-recovery-show = Mostrar las palabras nuevas
settings-recovery-renewed = Las palabras de recuperación nuevas ya sirven. Destruya la hoja anterior.

settings-pin = PIN para volver de la familia
settings-pin-text = Cuando la familia devuelve la computadora, bastan de 4 a 8 dígitos. Después de tres intentos equivocados, Doorstep pide su frase de acceso.
settings-pin-field = PIN nuevo
settings-pin-field-hint = De 4 a 8 dígitos. Elija uno que nadie pueda adivinar por su teléfono.
settings-pin-set = Establecer el PIN
settings-pin-replace = Cambiar el PIN
settings-pin-remove = Quitar el PIN
settings-pin-saved = Se estableció el PIN.
settings-pin-removed = Se quitó el PIN. Para volver de la familia se pide su frase de acceso.

settings-agency = La agencia y este portátil
settings-agency-none = Este portátil no está conectado con ninguna agencia. Todo funciona; nada sale de él.
settings-agency-connect = Conectar
settings-agency-name = Agencia
settings-agency-server = Dirección
settings-agency-identity = La clave de la agencia
settings-agency-identity-hint = Las primeras letras, para comparar por teléfono.
settings-device = Este portátil

settings-about = Acerca de
settings-version = Versión
settings-store = Tamaño del archivo de casos
settings-sqlite = SQLite
settings-fonts = Letras: Noto Sans, de Noto Project Authors; Vazirmatn, de Saber Rastikerdar; SIL Open Font License 1.1.

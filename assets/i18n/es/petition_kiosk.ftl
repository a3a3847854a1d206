### Every sentence a person reads, in Spanish (Latin American, for people in the United States; usted).
### Plain words, short sentences, no exclamation marks. "Sellada", not "cifrada".

## What is wrong with a field (signature::Fault)

fault-missing-given-name = Escriba su nombre
fault-missing-family-name = Escriba su apellido
fault-missing-email = Escriba su correo electrónico, como name@example.org
fault-missing-zip = Escriba su código postal (ZIP), cinco dígitos
fault-missing-city = Escriba su ciudad o pueblo
fault-missing-state = Escriba su estado, como DC u Ohio
fault-missing-street = Escriba el número de su casa y la calle
fault-missing-phone = Escriba su número de teléfono
fault-missing-comment = Escriba aquí unas palabras
fault-missing-ink = Firme con el dedo en el recuadro
fault-too-long = Es demasiado largo; caben { $most } caracteres como máximo
fault-too-many-marks = Una letra tiene demasiados acentos; quite algunos
fault-no-letter = Un nombre necesita al menos una letra
# check
fault-not-a-name = Esto es una dirección o un número; escriba aquí su nombre
# check
fault-several-names = Aquí hay dos nombres; cada persona firma por su cuenta
fault-not-an-email = El correo necesita una @ y un punto, como name@example.org
fault-not-a-phone = Un teléfono tiene de 7 a 15 dígitos, como 202-555-0147
fault-not-a-zip = Un código postal (ZIP) tiene cinco dígitos, como 20009
# check
fault-zip-lacks-zero = Un código postal (ZIP) tiene cinco dígitos; ¿falta el cero inicial, como en 02134?
fault-not-a-state = Escriba el estado o sus dos letras, como DC
fault-ink-too-little = Eso es solo un punto; firme con el dedo
fault-ink-too-much = Hay demasiados trazos; borre el recuadro y firme una vez
fault-ink-outside = El trazo se salió del recuadro; bórrelo y firme una vez
fault-not-asked-for = Esta petición no pide este dato
fault-no-such-consent = Esta petición no tiene esa opción
fault-consent-needs-contact = Escriba arriba su correo o teléfono, o desmarque la casilla
fault-no-such-language = La petición no tiene texto en este idioma

## What went wrong behind a screen, for staff and organizers (failure::Failure)

failure-file = No se puede usar { $path }: { $why }.
failure-file-unreadable = No se puede leer { $path }: { $why }. Revise el archivo e inténtelo de nuevo.
failure-io-not-found = no existe ese archivo o carpeta
failure-io-permission = este programa no tiene permiso
failure-io-full = el disco está lleno
failure-io-read-only = ahí no se puede escribir nada
# check
failure-io-device = el disco o la memoria falla; use otro y lleve este al organizador
# check
failure-io-open-files = hay demasiados archivos abiertos; cierre otros programas e inténtelo de nuevo
# check
failure-io-more-files = el disco no admite más archivos aunque tiene espacio; borre algunos o use otro
failure-io-exists = ya existe
failure-io-code = el sistema indica el error { $code }
# check
failure-io-link = es un enlace, y los enlaces no se siguen
# check
failure-io-not-a-file = no es un archivo normal
# check
failure-io-too-large = tiene más de los { $most } MB que puede tener un archivo así
failure-io-unknown = el sistema no dice por qué
failure-lost-thread = Una parte del programa se detuvo. Lo guardado está a salvo. Cierre el programa y vuelva a iniciarlo.
failure-nothing-to-receipt = Todavía no se ha guardado nada en esta estación, así que no hay comprobante que imprimir.
failure-ledger-missing = No hay ningún registro en { $path }. Revise la ruta.
failure-ledger-no-folder = Falta la carpeta { $path } para el registro. Créela o elija otro lugar.
failure-ledger-not-a-ledger = { $path } no se puede leer como registro. Se dejó como está; busque la entrega o la copia.
# check
failure-ledger-before-signing = { $path } se hizo con una versión anterior a la 0.2, cuyos archivos no muestran quién los escribió. Se dejó como está, y no se tomó nada de él.
failure-ledger-other-keys = { $path } se comenzó para una campaña con otra clave del organizador que la que tiene ahora la carpeta de la campaña. No se recoge nada. Pregunte al organizador cuál es la campaña correcta.
failure-ledger-too-many-stations = { $path } tiene más estaciones que cualquier campaña. No se tomó nada de él. Averigüe de dónde viene.
failure-campaign-other-petition = { $path } no es la petición que firmó el organizador. Copie otra vez la carpeta del organizador.
failure-campaign-other-organizer = La campaña en { $path } no la firmó el organizador cuya campaña tiene esta estación. Aquí no se cambió nada. Pregunte al organizador.
failure-campaign-older = La campaña en { $path } es más antigua que la de esta estación. Aquí no se cambió nada. Pida la más nueva al organizador.
# check
failure-campaign-other-words = Las dos palabras no son las de la campaña en { $path }. No se tomó nada. Pregunte al organizador y no continúe.
failure-key-no-signing-key = { $path } se hizo con una versión anterior a la 0.2 y no tiene clave para firmar, así que nadie podría saber de quién es la palabra que cuenta. Haga la campaña otra vez.
failure-ledger-newer = { $path } se hizo con una versión más nueva de este programa. Actualice esta.
failure-ledger-broken = { $path } no pasa la verificación: { $why }. Se dejó como está; consérvelo y empiece uno nuevo.
failure-broken-missing = falta la entrada { $seq } de la estación { $station }
failure-broken-changed = la entrada { $seq } de la estación { $station } se cambió
failure-broken-unsigned = la entrada { $seq } de la estación { $station } no lleva la firma de su estación
failure-broken-forged-station = el identificador de la estación { $station } no corresponde a su clave
failure-broken-unknown-station = la entrada { $seq } es de una estación desconocida
failure-ledger-other-campaign = { $path } es de otra campaña. Elija otro registro.
failure-ledger-in-use = Otro Petition Kiosk está usando { $path }. Cierre primero ese.
# check
failure-ledger-not-a-turn-in = { $path } no es una entrega ni una copia, y en él no se encontró nada de esta campaña. Haga una entrega en su estación.
failure-ledger-not-read-back = Al leer { $path } de nuevo no salió lo que se escribió. Use otra memoria; el registro está como estaba.
failure-ledger-gone = Se quitó { $path } mientras estaba abierto. Vuelva a ponerlo e inicie de nuevo el quiosco; todo lo confirmado está en él.
failure-ledger-stopped = Se detuvo la apertura. No se cambió nada.
failure-disk-full = El disco está lleno. Todo lo confirmado está a salvo; haga espacio e inténtelo de nuevo.
# check
failure-not-written = El disco no acepta lo que se escribe: está lleno o falla. Todo lo confirmado está a salvo. Libere espacio e inténtelo otra vez; si no ayuda, use otra tableta.
failure-scan-size = Una imagen tiene al menos un byte y como máximo { $most } MB. Escanee la hoja en gris, de 150 a 200 puntos por pulgada.
failure-scan-part = No se puede abrir la entrada { $seq } de la estación { $station }, que es parte de la imagen. Mire la hoja de papel.
failure-seal = No se pudo sellar, así que no se guardó nada. Inténtelo de nuevo.
failure-ledger-database = No se pudo usar el registro. Todo lo confirmado está a salvo; vuelva a iniciar el programa.
failure-key-untested = La llave de la campaña se cambió o nunca se probó, así que quizá nunca se pueda abrir lo que se selle con ella. Haga de nuevo la campaña, o pida otra vez su carpeta al organizador.
failure-key-destroyed = La llave de la campaña se destruyó el { $day }, así que ya no se puede recoger nada para ella. Su certificado es { $path }.
failure-key-half-destroyed = El { $day } se empezó a destruir la llave de la campaña y no se terminó, así que no se recoge nada para ella. Termínelo en la oficina, en “Campaña”.
failure-campaign-no-folder = No hay ninguna carpeta de campaña en { $path }. Cópiela del organizador, o inicie una recolección.
failure-campaign-no-file = Falta { $path } en la carpeta de la campaña. Copie de nuevo la carpeta del organizador.
failure-campaign-io = No se puede usar { $path }: { $why }. No se cambió nada.
failure-campaign-damaged = { $path } no es una campaña que este programa pueda leer. Copie de nuevo la carpeta del organizador.
# check
failure-petition-line = Línea { $line } (en inglés): “{ $why }”.
# check
failure-petition-more = { $count ->
    [one] Después de estos hay un error más.
   *[other] Después de estos hay { $count } errores más.
}
# check
failure-petition-empty = { $path } no se puede firmar: este programa no puede leerlo como petición. Elija otro archivo.
# check
failure-petition-not-written = La petición no se pudo escribir en { $path }, así que no se hizo ninguna campaña. Elija otra petición.
# check
failure-petition-faults = { $path } no se puede firmar mientras no se corrijan estas líneas.
# check
failure-fit-boxes = En { $language }, { $boxes } casillas dejan muy poco espacio para firmar en papel { $paper }. No se hizo ninguna campaña. Acorte las frases de las casillas o quite algunas.
# check
failure-fit-text = En { $language }, el título, el resumen, la demanda y la dirección en línea dejan muy poco espacio para firmar en cualquier papel. No se hizo ninguna campaña. Acórtelos.
failure-campaign-not-empty = { $path } no está vacía. Elija una carpeta nueva para la campaña.
failure-campaign-address = La dirección en línea no se puede usar. Empieza con https://, no tiene espacios y tiene 300 caracteres como máximo, como https://example.org/protect.
failure-campaign-event = Un evento necesita un nombre con una letra o un dígito, de 60 caracteres como máximo. “{ $name }” no lo es.
failure-campaign-not-read-back = { $path } no se leyó como se escribió. Use otra memoria USB.
failure-campaign-no-event = No hay ningún evento con el código { $code }.
failure-campaign-day = “{ $day }” no es un día como 2027-06-30.
failure-campaign-later = A quienes firmaron se les dijo que la llave se destruirá a más tardar el { $day }. Ese día se puede adelantar y no aplazar. No se cambió nada.
failure-campaign-station-name = El nombre de una estación tiene como máximo 40 caracteres; “{ $name }” no lo es.
failure-pin-digits = El PIN tiene seis dígitos y nada más. Elija otro.
# check: new, read by nobody yet
failure-pin-common = Este PIN es de los primeros que cualquiera prueba, como una serie, una repetición o una fecha. Elija otro.
failure-pin-memory = No se pudo guardar el PIN, porque este equipo tiene muy poca memoria libre. Cierre otros programas e inténtelo de nuevo.
failure-passphrase-wrong = La frase de contraseña no abre la llave del organizador. No se cambió nada; inténtelo de nuevo.
failure-passphrase-short = La frase de contraseña tiene menos de { $least } caracteres. Elija una más larga, como seis palabras al azar.
failure-passphrase-known = Todos conocen la frase de contraseña “practice”. Elija otra, como seis palabras al azar.
# check: new, read by nobody yet
failure-passphrase-guessable = La frase de contraseña es demasiado fácil de adivinar, y no se creó nada. Elija otra, como seis palabras al azar.
failure-key-not-here = La llave del organizador no está aquí (falta { $path }). Abra la oficina donde se hizo la campaña, o traiga el archivo de la llave en una memoria.
failure-key-gone = La llave de esta campaña se destruyó el { $day }, y ya no se puede abrir lo que se selló con ella. Vea el certificado { $path }.
failure-key-half-gone = El { $day } se empezó a destruir la llave de esta campaña y no se terminó. Termínelo en la oficina, en “Campaña”.
failure-key-other = { $path } es la llave de otra campaña. No se cambió nada; elija la carpeta correcta.
failure-key-damaged = { $path } no es una llave de organizador. Recupérela de la copia de seguridad del organizador.
failure-key-io = No se puede usar la llave del organizador en { $path }: { $why }.
# check
failure-key-recipient = La llave de respaldo no se puede usar. Tiene que ser una clave pública de age, que empieza con age1.
failure-key-test = No se pudo abrir un registro de prueba con la llave nueva, así que nunca se abriría ninguna firma. La campaña no se hizo; inténtelo de nuevo.
failure-print-nobody = Todavía no hay ninguna firma que imprimir.
failure-print-paper-only = Todas las firmas están en hojas de papel, que se entregan tal cual. No hay nada que imprimir.
failure-export-nobody = Todavía no hay ninguna firma que exportar.
failure-export-table = No se pudo hacer una lista. Inténtelo de nuevo o elija otro formato.
failure-export-workbook = No se pudo hacer un libro de cálculo. Exporte en CSV.
failure-export-line = No se pudo hacer una línea de JSON. Inténtelo de nuevo o elija otro formato.
# check
failure-print-no-address = La campaña no tiene dirección en línea, así que un código QR no llevaría a nada. La dirección se indica al iniciar una recolección.
failure-print-address-long = La dirección en línea es demasiado larga para un código QR. Use una corta.
failure-print-stopped = Se detuvo la impresión. Los archivos terminados se conservan.
failure-print-font = No se puede usar una de las fuentes incluidas. Instale de nuevo el programa.
failure-print-pdf = No se pudo componer el PDF. Los archivos terminados antes se conservan; inténtelo de nuevo.
failure-print-svg = Solo una página de palabras y números se puede guardar como SVG. Guárdela como PDF.
failure-print-picture = No se pudo hacer la imagen. Los archivos terminados antes se conservan; inténtelo de nuevo.
failure-print-io = No se pudo escribir { $path }: { $why }. Los archivos terminados antes se conservan.
failure-blank-not-issued = No se emitió ninguna hoja. { $why }
failure-blank-not-printed = { $why } Las hojas { $first } a { $last } están emitidas pero no impresas. Sus números quedan sin usar; imprima de nuevo para tener otros.
# check
failure-retention-over = Esta campaña terminó el { $day }, el día en que su llave debía estar destruida. Ya no se recoge nada; todo lo confirmado está a salvo.
# check
failure-blank-retention-over = No se emitió ninguna hoja: ya pasó el { $day }, el día en que la llave debía estar destruida. Las hojas que se impriman ahora no dicen hasta qué día se conserva lo escrito.
failure-erasure-no-key = No hay ninguna llave de esta campaña en { $path } ni en una memoria conectada. No se cambió nada; vaya a donde está la llave.
failure-erasure-on-stick = La llave está en una memoria y no en { $path }. No se cambió nada; marque que se incluyan las memorias.
failure-erasure-done = La llave se destruyó el { $day }, y aquí no hay otro archivo de ella. Su certificado es { $path }.
failure-erasure-name = Ese no es el nombre de la campaña, que es “{ $name }”. No se destruyó nada.
failure-erasure-sheet = No se pudo hacer el certificado. { $why } Después de eso no se destruyó ninguna llave.
failure-erasure-certificate = No se pudo escribir el certificado { $path }: { $why }. Revise si la llave sigue ahí, e inténtelo de nuevo con otra carpeta.
failure-erasure-file = No se pudo destruir { $path }: { $why }. El certificado dice que se empezó, no que se terminó. Resuélvalo e inténtelo de nuevo.
failure-printer-no-system = Este equipo no tiene sistema de impresión. Instale CUPS, o imprima los archivos desde otro equipo.
failure-printer-no-default = No hay ninguna impresora predeterminada. Elija una impresora.
failure-printer-unknown = No hay ninguna impresora llamada “{ $name }”. Los archivos están ahí; elija otra impresora.
failure-printer-refused = La impresora no aceptó las hojas. Los archivos están ahí; imprímalos de nuevo.
# check
failure-picture-kind = Esto no es un PNG, JPEG, PDF, TIFF, WebP, HEIC, GIF ni BMP. Tome una foto de la hoja, o escriba su número.
# check
failure-picture-heic = Esta es una foto de iPhone (HEIC) de un tipo que aquí no se puede leer. Envíela como JPEG (Ajustes, Cámara, Formatos, Más compatible), o escriba el número de la hoja.
# check
failure-picture-locked = Este PDF pide una contraseña. Guárdelo sin ella o imprímalo en un PDF nuevo, o escriba el número de la hoja.
# check
failure-picture-another = Otro código de esta imagen no se puede leer. Tome una foto de esa hoja sola, o escriba su número.
failure-picture-damaged = No se puede leer esta imagen. Tome otra, o escriba el número de la hoja.
failure-picture-large = Esta imagen es demasiado grande. Escanee la hoja de 150 a 300 puntos por pulgada, o escriba su número.
failure-picture-no-code = En esta imagen no se ve el código de una hoja. Tómela más de cerca y con mejor luz, o escriba el número.
# check: new, read by nobody yet
failure-picture-stopped = Leer esta imagen tomaba demasiado tiempo o memoria, así que el programa dejó de leerla. Escanee la hoja de 150 a 300 puntos por pulgada, o escriba su número.
# check: new, read by nobody yet
failure-picture-not-started = Este equipo no pudo iniciar el proceso que lee imágenes. Cierre otros programas e inténtelo de nuevo, o escriba el número de la hoja.
# check
failure-import-title = Falta una línea con el título: la línea { $line } es “{ $found }”. Escriba antes el título en una línea propia, o “Título: …” en cualquier parte.
# check
failure-import-letter = Después del título “{ $title }” (línea { $line }) no hay carta. Escriba ahí al menos un párrafo y, después, la petición concreta. El orden: título, carta, “Para: …”, “De: …”, petición concreta, con una línea vacía entre cada dos.
failure-import-target = Ninguna línea empieza con “Para:”, así que no se pide nada a nadie. Escriba “Para: Concejo Municipal” en una línea propia, al principio o después de la carta.
# check
failure-import-demand = Falta la petición concreta después de la línea { $line }. Escriba la frase que se firma después de las líneas “Para:” y “De:”, o “Demanda: …” en cualquier parte.
failure-import-empty = El texto está vacío. Escriba el título en una línea propia, la carta, “Para: …”, “De: …” y la petición concreta, con una línea vacía entre cada dos.
# check
failure-import-target-empty = Después de “Para:” en la línea { $line } no hay ningún nombre. Escriba “Para: Concejo Municipal” en una sola línea.
# check
failure-import-target-sentence = La línea { $line } empieza con “Para:” y sigue como una frase: “{ $found }”. Escriba a quién se le pide en una línea propia, como “Para: Concejo Municipal”.
# check
failure-import-greeting = El saludo de la línea { $line }, “{ $found }”, no dice a quién se le pide. Escriba “Para: Concejo Municipal” en una línea propia.
# check
failure-import-demand-long = El párrafo de la línea { $line } sería la petición concreta, pero tiene { $length } caracteres y en una hoja caben 600. Escriba la petición concreta en una o dos frases, como “Demanda: …”.
# check
failure-import-damaged = El documento está dañado o incompleto. Guárdelo otra vez, o guárdelo como texto sin formato.
# check
failure-import-document = Es un archivo comprimido o un documento de otro programa. Guárdelo como .docx, .odt o texto sin formato.
# check
failure-import-old-office = Es un documento de un Word antiguo, o tiene contraseña. Ábralo allí y guárdelo como .docx sin contraseña.
# check
failure-import-pdf = Es un PDF. Guarde el documento del que salió como .docx, .odt o texto sin formato.
# check
failure-import-rtf = Está en formato de texto enriquecido (.rtf). Guárdelo como .docx, .odt o texto sin formato.
# check
failure-import-picture = Es una imagen. Escriba sus palabras en un archivo de texto.
# check
failure-import-unknown = No es un archivo de texto. Guarde la carta como texto sin formato, .docx u .odt.
failure-io-not-text = no es texto sin formato; guárdelo como texto sin formato (UTF-8)

## The signer's screens

kiosk-practice = PRÁCTICA: nada de lo que se firme aquí cuenta
kiosk-read-and-sign = Leer y firmar
kiosk-or-phone = O firme en su teléfono
kiosk-staff = Personal
kiosk-larger-letters = Letras más grandes
kiosk-usual-letters = Letras normales
kiosk-contrast = Contraste
kiosk-signed-today = { $count ->
    [one] Hoy firmó aquí una persona
   *[other] Hoy firmaron aquí { $count } personas
}
kiosk-goal = { $count } de { $goal } hoy
# check
kiosk-first-today = Sea la primera persona en firmar aquí hoy
# check
kiosk-goal-today = Meta de hoy: { $goal }
kiosk-not-collecting = Esta tableta no está recogiendo firmas en este momento. Por favor, pregunte a un voluntario.
# check
kiosk-by = Una petición de { $organizer }
kiosk-to = Para:
kiosk-from = De:
kiosk-sponsors = Patrocinadores de la petición:
kiosk-unofficial = Traducción no oficial
# check
kiosk-not-translated = Esta petición no está traducida al español. Se muestra en { $language }.
kiosk-start-over = Empezar de nuevo
kiosk-read-on = Siga leyendo ↓
kiosk-go-sign = Firmar esta petición
kiosk-read-again = Leer de nuevo
kiosk-sign-this = Firme esta petición
kiosk-given-name = Nombre
kiosk-family-name = Apellido
# check
kiosk-latin-names = Puede escribir su nombre en letras latinas
# check
kiosk-one-name = Tengo un solo nombre
kiosk-email = Correo electrónico
kiosk-phone = Teléfono
kiosk-street = Calle y número
kiosk-zip = Código ZIP
# check
kiosk-postal-code = Código postal
kiosk-city = Ciudad
kiosk-state = Estado
# check
kiosk-no-us-address = No tengo dirección en los Estados Unidos
kiosk-comment = Su mensaje
kiosk-optional = (opcional)
kiosk-slip = ¿Quiso decir { $email }?
kiosk-other-cities = O:
# check
kiosk-more-cities = Más
# check
kiosk-email-hint = Solo recibirá correos si marca la casilla de abajo
# check
kiosk-zip-hint = La ciudad y el estado se llenan con el código ZIP
kiosk-ink = Firme con el dedo
kiosk-mark = Firmar con una ×
kiosk-undo = Deshacer
kiosk-clear = Borrar
kiosk-sign = Firmar
kiosk-signing = Un momento
# check
# check
kiosk-consent-to-email = Envíenme correos electrónicos sobre esta campaña
kiosk-consent-to-texts = { $sender } puede enviarme mensajes de texto automáticos y periódicos sobre esta campaña, como máximo { $monthly } al mes. Pueden aplicarse tarifas de mensajes y datos. Responda STOP para terminar o HELP para recibir ayuda. Puedo firmar sin aceptar esto.
kiosk-sealed-line = Queda sellado en cuanto usted firma. Esta tableta no puede volver a leerlo.
kiosk-how = ¿Cómo?
kiosk-how-answer = Lo que usted escribe queda cerrado con llave, y solo el organizador puede abrirlo. La llave no está en esta tableta. Quien encuentre la tableta o se la lleve puede contar las firmas, pero no leer ninguna.
kiosk-faults = { $count ->
    [one] Hay una cosa que corregir arriba
   *[other] Hay { $count } cosas que corregir arriba
}
kiosk-not-stored = Su firma no se guardó. { $why } Lo que escribió sigue aquí.
kiosk-not-stored-disk-full = Esta tableta ya no tiene espacio. Por favor, avise a un voluntario.
kiosk-not-stored-ledger-gone = Esta tableta no encuentra el archivo donde se guardan las firmas. Por favor, avise a un voluntario.
kiosk-not-stored-ledger-in-use = Otro programa de esta tableta está usando el archivo donde se guardan las firmas. Por favor, avise a un voluntario.
kiosk-not-stored-campaign-over = Esta campaña terminó y ya no recoge firmas.
kiosk-not-stored-key-untested = Esta tableta no está lista para recoger firmas. Por favor, avise a un voluntario.
kiosk-not-stored-read-only = Esta tableta no puede escribir en su disco. Por favor, avise a un voluntario.
kiosk-not-stored-other = Algo falló en esta tableta. Por favor, avise a un voluntario.
kiosk-still-there = ¿Sigue ahí?
kiosk-still-there-text = { $seconds ->
    [one] En un segundo se borra todo lo que escribió, para que nadie más lo vea.
   *[other] En { $seconds } segundos se borra todo lo que escribió, para que nadie más lo vea.
}
kiosk-more-time = Necesito más tiempo
kiosk-thanks = Gracias, { $name }.
# check
kiosk-thanks-first = Usted es la primera persona que firma aquí hoy.
# check
kiosk-thanks-place = Usted es la persona número { $place } que firma aquí hoy.
kiosk-thanks-next = Su firma está sellada y bien guardada. Irá en las hojas que recibirá { $target }.
# check
kiosk-thanks-practice = Esto fue una práctica: su firma no se guarda ni se envía a ningún lado.
kiosk-thanks-share = Escanee el código para compartir la petición con alguien más.
kiosk-next-person = Siguiente persona
kiosk-back-in = { $seconds ->
    [one] Vuelve al inicio en un segundo
   *[other] Vuelve al inicio en { $seconds } segundos
}
kiosk-key-next = Siguiente
kiosk-key-hide = Ocultar
kiosk-key-space = espacio
kiosk-key-keyboard = Teclado

## The volunteer's screens

kiosk-pin-title = PIN del personal
kiosk-pin-practice = En el modo de práctica, el PIN es { $pin }
kiosk-pin-wrong = Ese PIN no es correcto. Inténtelo de nuevo o pregunte al organizador.
kiosk-pin-wait = { $seconds ->
    [one] Demasiados PIN incorrectos. Espere un segundo.
   *[other] Demasiados PIN incorrectos. Espere { $seconds } segundos.
}
kiosk-pin-checking = Comprobando
kiosk-back = Atrás
kiosk-ok = OK
kiosk-staff-title = Esta estación
kiosk-staff-count = { $count ->
    [one] firma en esta estación
   *[other] firmas en esta estación
}
kiosk-staff-today = { $count ->
    [one] Una de ellas hoy
   *[other] { $count } de ellas hoy
}
kiosk-staff-event = Evento: { $name }
kiosk-staff-no-event = Ningún evento
kiosk-staff-head = Código de la última entrada: { $code }
# check
kiosk-staff-drive-words = Seis palabras de la recolección
# check
kiosk-staff-station-words = Seis palabras de esta estación
kiosk-staff-note = Al final de un turno, imprima o fotografíe su comprobante. Así se demuestra después que no se quitó nada.
kiosk-staff-receipt = Hacer un comprobante
kiosk-staff-receipt-making = Haciendo el comprobante
kiosk-staff-well = Todo está bien. Cada firma se guarda antes de que aparezca el agradecimiento.
kiosk-staff-petition = Volver a la petición
kiosk-staff-office = Oficina
kiosk-staff-close = Cerrar el programa
kiosk-staff-volunteer = Voluntario, por su nombre o iniciales
kiosk-staff-open = Abrir el turno
kiosk-staff-since = Desde las { $time }
kiosk-staff-since-who = Desde las { $time }, { $name }
kiosk-staff-in-shift = { $count ->
    [one] firma en este turno
   *[other] firmas en este turno
}
kiosk-staff-end = Terminar el turno con su comprobante
kiosk-staff-turn-in = Entregar en una memoria
kiosk-staff-leave-drive = Dejar esta recolección
kiosk-pin-forgotten = ¿PIN olvidado?
kiosk-staff-turning-in = Escribiendo y comprobando
kiosk-staff-mirror = Copia: al día
kiosk-staff-mirror-dead = Copia: no se escribe
kiosk-staff-machine = Esta tableta
kiosk-staff-battery = Batería: { $percent } %
kiosk-staff-charging = Batería: { $percent } %, enchufada
kiosk-staff-room = { $number ->
    [one] Disco: cabe aproximadamente 1 más
   *[other] Disco: caben unas { $count } más
}
kiosk-staff-room-enough = Disco: espacio suficiente
kiosk-staff-clock = Reloj: { $time }
kiosk-staff-look = Cómo se ve la pantalla
kiosk-staff-look-light = Claro
kiosk-staff-look-dark = Oscuro
kiosk-staff-look-sunlight = Sol
kiosk-staff-look-contrast = Alto contraste
# check: new, read by nobody yet
kiosk-staff-motion = Después de firmar
# check: new, read by nobody yet
kiosk-staff-motion-shown = Mostrar el sobre
# check: new, read by nobody yet
kiosk-staff-motion-still = Sin movimiento
# check: new, read by nobody yet
kiosk-staff-language = Idioma del personal y de la oficina
kiosk-staff-clean = Limpiar la pantalla
kiosk-staff-cleaning = Bloqueada para limpiarla
kiosk-staff-cleaning-text = { $seconds ->
    [one] Nada de lo que toque cuenta. La petición vuelve en un segundo.
   *[other] Nada de lo que toque cuenta. La petición vuelve en { $seconds } segundos.
}
kiosk-staff-train = Practicar en cinco pasos
kiosk-staff-train-end = Terminar la práctica
kiosk-staff-train-sign = 1 de 5. Firme como lo haría un visitante: toque “Leer y firmar”, llene el formulario y toque “Firmar”.
kiosk-staff-train-leave = 2 de 5. Alguien se va: empiece un formulario y toque “Empezar de nuevo”. No se guarda nada.
kiosk-staff-train-hide = 3 de 5. Oculte todo de golpe: empiece un formulario y ponga tres dedos a la vez en la pantalla, o pulse F12.
kiosk-staff-train-pin = 4 de 5. Abra la pantalla del personal: toque “Personal” y escriba el PIN { $pin }.
kiosk-staff-train-receipt = 5 de 5. Termine el turno, o haga un comprobante, y fotografíelo.
kiosk-staff-train-done = Eso es todo. Entregue la tableta al siguiente voluntario o empiece la campaña.
kiosk-staff-turned-in = { $count ->
    [one] Una entrada está en la memoria y se leyó de nuevo. Ya puede quitarla: { $path }
   *[other] { $count } entradas están en la memoria y se leyeron de nuevo. Ya puede quitarla: { $path }
}
kiosk-staff-no-stick = No hay ninguna memoria. Conecte una e inténtelo de nuevo.
# check
kiosk-staff-receipt-printed = El comprobante se está imprimiendo. En esta tableta no queda ninguna copia.
# check
kiosk-staff-receipt-saved = Ninguna impresora tomó el comprobante. Se conserva en esta tableta hasta la próxima entrega.
kiosk-staff-receipt-only-shown = El comprobante no se pudo imprimir ni guardar. Fotografíelo ahora.
kiosk-staff-receipt-by-itself = El último turno llevaba más de 12 horas abierto y se cerró. Fotografíe su comprobante.
kiosk-staff-receipt-show = Ver el comprobante
kiosk-staff-receipt-done = Volver a la estación
kiosk-staff-photograph = Fotografíe esto
kiosk-staff-photograph-why = Guarde la foto lejos de esta tableta. Demuestra después que ninguna entrada hasta esta se cambió ni se quitó, y no nombra a nadie que haya firmado.
kiosk-staff-practice = Práctica
kiosk-staff-practice-end = Volver a la recolección
kiosk-staff-trouble-not-collecting = No se puede recoger ninguna firma.
kiosk-staff-trouble-ledger-gone = El registro ya no está.
kiosk-staff-trouble-ledger-gone-do = No se puede firmar nada hasta que esté. Vuelva a poner la memoria o la tarjeta e inicie de nuevo el quiosco: { $path }
# check
kiosk-staff-trouble-not-stored = La última firma no se guardó.
kiosk-staff-trouble-set-aside = El registro no pasó la verificación y se apartó.
kiosk-staff-trouble-set-aside-do = Se sigue firmando en un registro nuevo. Conserve esta carpeta y entréguela al organizador: { $path }
# check
kiosk-staff-trouble-took-back = El registro había perdido sus últimas entradas: { $count }.
# check
kiosk-staff-trouble-took-back-do = La copia las tenía, y ya están de vuelta. Se sigue firmando. Avise al organizador: este disco pierde lo que se escribe en él.
# check
kiosk-staff-trouble-shorter = Esta estación tuvo { $had } firmas, y su registro tiene { $has }.
# check
kiosk-staff-trouble-shorter-do = Use otra tableta, y lleve esta y su memoria al organizador.
kiosk-staff-trouble-mirror-dead = La copia no se escribe.
kiosk-staff-trouble-mirror-dead-do = Vuelva a poner su memoria o tarjeta en { $path }. Se sigue firmando, y lo que falta se escribe entonces.
kiosk-staff-trouble-no-room = El disco está lleno.
kiosk-staff-trouble-no-room-do = Caben unas 400 firmas más. Borre otra cosa, o lleve la tableta al organizador.
kiosk-staff-trouble-little-room = { $count ->
    [one] Cabe aproximadamente una firma más.
   *[other] Caben unas { $count } firmas más.
}
kiosk-staff-trouble-little-room-do = Borre otra cosa de este equipo, o cambie a tiempo de tableta.
kiosk-staff-trouble-battery = La batería está al { $percent } % y nada la carga.
kiosk-staff-trouble-battery-do = Conéctela, o cambie a otra tableta. Cada firma ya está guardada, aunque se agote la batería.
kiosk-staff-trouble-clock = El reloj de este equipo está mal.
kiosk-staff-trouble-clock-do = Póngalo en hora en los ajustes del sistema: el día aparece en las hojas. Se puede seguir firmando.
# check
kiosk-staff-trouble-may-sleep = Esta tableta puede entrar en suspensión.
kiosk-staff-trouble-may-sleep-do = Desactive la suspensión y el protector de pantalla en los ajustes del sistema, o toque la pantalla de vez en cuando.
kiosk-staff-trouble-retention-over = La campaña terminó el { $day }, el día en que el organizador debía haber destruido la llave. Ya no se recoge nada.
# check
kiosk-staff-trouble-retention-over-do = Entregue lo recogido y pregunte al organizador. Si la fecha de esta máquina está mal, corríjala.

## Sheets and posters

sheet-to = Para:
sheet-name = Nombre
sheet-place = Ciudad, estado, ZIP
sheet-date = Fecha
sheet-signature = Firma
# check: plain paraphrase; a lawyer may want the state's own words for "ballot or nominating petition"
sheet-advocacy = Petición para apoyar una causa: no es para poner medidas ni candidatos en la boleta electoral.
sheet-text = Texto
sheet-unofficial = Traducción no oficial
sheet-practice = PRÁCTICA
sheet-scan = Escanee para leer y firmar
sheet-or-type = o escriba
# check
sheet-circulator-vouches = Vi firmar cada renglón de esta hoja y creo que lo firmó la persona que ahí se nombra.
# check: "circulador" is the word of US election offices; "recolector" is the plainer one
sheet-circulator-name = Nombre del recolector de firmas
sheet-circulator-signature = Firma del recolector de firmas
sheet-circulator-dates = Se firmó entre
sheet-by-state = Por estado
sheet-by-event = Por evento
sheet-what-was-signed = Lo que se firmó
sheet-sponsors = Patrocinadores de la petición
sheet-heads = Registros: estación, entradas, código de la última
sheet-one-signature = Una firma
sheet-signatures = { $count } firmas
sheet-on-paper = Y en las hojas de papel que acompañan a estas: { $count }
sheet-sheet = Hoja
sheet-sheets = Hojas
sheet-name-in-print = Nombre en letra de molde
sheet-email = Correo electrónico (opcional)
sheet-phone = Teléfono (opcional)
sheet-street = Calle y número
sheet-if-you-wish = Si lo desea
sheet-tick = Marque solo si lo desea.
# check
sheet-tick-email = Escríbanme
# check
sheet-tick-sms = Por texto
# check
sheet-tick-phone = Llámenme
# check
sheet-tick-post = Por carta
# check
sheet-promise = Firme en nuestra mesa: su firma se sella en el momento de firmar, y la tableta no puede volver a leerla.
# check
sheet-cut = Recortar antes de entregar la hoja. Esta parte se queda con el organizador.
# check
sheet-same-number = Use el renglón con el mismo número que su firma.
sheet-fold = Doble aquí
sheet-receipt = Comprobante de turno
sheet-receipt-shift = Turno
sheet-receipt-who = Voluntario
sheet-receipt-event = Evento
sheet-receipt-station = Estación
# check
sheet-receipt-drive = Palabras de la campaña
# check
sheet-receipt-words = Seis palabras de esta estación
sheet-receipt-entries = Entradas, primera a última
# check
sheet-receipt-mirror = Entradas en la copia
sheet-receipt-sheets = Hojas en blanco emitidas
sheet-receipt-head = Código de la última entrada
sheet-receipt-why = Quien guarde esta página puede demostrar más adelante que ninguna entrada hasta esta se cambió, se agregó ni se quitó. No nombra a nadie que haya firmado.
sheet-receipt-volunteer = Firma del voluntario
sheet-receipt-organizer = Firma del organizador
# check
sheet-drawn-signature = Firma hecha a mano
# check
sheet-code-of = Código QR: { $content }
sheet-page = página { $page } de { $of }

## The notice to signers: who receives what they write, until when, how to withdraw

# check
notice-given = Su nombre, su lugar, su firma y el día en que firma los recibe { $target }.
# check
notice-given-no-ink = Su nombre, su lugar y el día en que firma los recibe { $target }.
# check
notice-given-no-place = Su nombre, su firma y el día en que firma los recibe { $target }.
# check
notice-given-name = Su nombre y el día en que firma los recibe { $target }.
# check
notice-not-given = Su correo electrónico, su teléfono y su calle no.
# check
notice-the-organizer = El organizador de esta petición
# check
notice-kept = { $organizer } conserva lo que usted escribe.
# check
notice-kept-until = { $organizer } conserva lo que usted escribe hasta el { $day }.
# check
notice-only-if-ticked = Solo se le contacta si usted marca una casilla.
# check
notice-not-contacted = Nadie le contactará.
# check
notice-lists-stay = Una lista a la que usted se une conserva su dirección hasta que usted la deje.
# check
notice-partners-email = El socio cuya casilla usted marca recibe su nombre, su lugar, su idioma, su correo electrónico y cuándo firmó: { $partners }.
# check
notice-partners-post = El socio cuya casilla usted marca recibe su nombre, su lugar, su calle, su idioma y cuándo firmó: { $partners }.
# check
notice-list = { $list }, { $next }
# check
notice-withdraw = Para retirar su firma: { $contact }
# check
notice-privacy = Más: { $address }
# check
notice-online = La página de este código tiene sus propias condiciones de privacidad.
# check
notice-organizer = Organizador: { $organizer }.
# check
notice-told = A quienes firman se les dice: { $notice }
# check
sheet-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
sheet-day-short = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
} { $year }
sheet-day-of-year = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
sheet-day-of-year-short = { $day } { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
sheet-moment = { $day }, { $time }

## The first run

setup-title = Quiosco de peticiones
# check
setup-intro = Recoja firmas para una petición. Solo el organizador puede abrirlas; este equipo no puede.
setup-start = Iniciar una recolección
setup-start-text = Para el organizador: crea la llave que abre las firmas.
setup-join = Unirse a una recolección
setup-join-text = Para una estación: toma una carpeta de campaña de una memoria USB.
setup-practice = Practicar
setup-practice-text = Para conocer el programa y entrenar. Nada de lo que se firme cuenta.
setup-close = Cerrar
setup-back = Atrás
setup-passphrase = Frase de contraseña
setup-passphrase-again = Frase de contraseña otra vez
setup-passphrase-note = Anótela: una frase perdida no se puede reemplazar.
# check: new, read by nobody yet
setup-passphrase-offered = Seis palabras, elegidas al azar ahora mismo.
# check: new, read by nobody yet
setup-passphrase-take = Usar estas palabras
# check: new, read by nobody yet
setup-passphrase-others = Otras palabras
setup-passphrase-short = La frase de contraseña necesita al menos 8 caracteres, por ejemplo seis palabras al azar
# check: new, read by nobody yet
setup-passphrase-guessable = Esta frase es demasiado fácil de adivinar; use las seis palabras, o una más larga
# check: new, read by nobody yet
setup-passphrase-is-guessable = Demasiado fácil de adivinar: cualquiera que encuentre el archivo de la llave podría probarla.
# check: new, read by nobody yet
setup-passphrase-is-fair = Difícil de adivinar. Seis palabras al azar son más difíciles.
# check: new, read by nobody yet
setup-passphrase-is-strong = Nadie puede adivinarla.
setup-passphrase-differs = Las dos frases de contraseña son distintas
setup-petition = Petición
setup-online = Dirección en internet
setup-online-note = Adonde llevan los códigos QR, como https://example.org/protect
setup-event = Evento
setup-event-note = Dónde recoge firmas, como Dupont Circle
setup-pin = PIN del personal
setup-pin-note = Seis dígitos, para sus voluntarios
setup-pin-bad = El PIN tiene seis dígitos y nada más
# check: new, read by nobody yet
setup-pin-common = Este PIN es de los primeros que cualquiera prueba, como una serie, una repetición o una fecha; elija otro
setup-make = Iniciar la recolección
setup-making = Creando la llave y probándola
setup-join-found = Encontradas en las memorias USB de esta máquina
setup-join-none = No se encontró ninguna carpeta de campaña en una memoria USB. Conecte una, o escriba dónde está la carpeta.
setup-join-path = Carpeta
setup-join-go = Unirse
# check
setup-words = ¿Es esta su recolección?
# check
setup-words-readers = { $count ->
    [one] Una llave puede leer lo que se firme aquí:
   *[other] { $count } llaves pueden leer lo que se firme aquí:
}
# check
setup-words-from = Organizador: { $name }, { $contact }
# check
setup-words-organizer = La del organizador
# check
setup-words-backup = La de reserva
# check
setup-words-ask = Pida al organizador dos de las seis palabras de esta recolección, en persona o por teléfono: la palabra { $first } y la palabra { $second }.
# check
setup-words-number = Palabra { $number }
# check
setup-words-other = Es otra palabra
# check
setup-words-wrong = Pregunte al organizador y no continúe: puede ser la recolección de otra persona. No se tomó nada.
# check
setup-words-joining = Uniéndose
# check
setup-pin-title = Un PIN para esta máquina
# check
setup-pin-text = Los voluntarios lo escriben para abrir un turno. Abre la pantalla del personal de esta máquina y nada más.
# check
setup-pin-offered = Seis dígitos, elegidos al azar ahora mismo. Anótelos en papel; no se vuelven a mostrar.
# check
setup-pin-others = Otros dígitos
# check
setup-pin-own = O seis dígitos que usted elija
# check
setup-pin-take = Usar { $pin }
setup-look-again = Buscar de nuevo
setup-failed = No funcionó: { $why }
setup-faults = { $count ->
    [one] Hay que corregir un campo más arriba.
   *[other] Hay que corregir { $count } campos más arriba.
}
setup-passphrase-taken = Estas seis palabras son la frase de contraseña. Anótelas en papel ahora; después de iniciar se preguntan dos de ellas.
setup-petition-bundled = Viene con el programa.
setup-petition-from = De { $path }
setup-petition-choose = Elegir una petición
setup-petition-look = Verla como la verán quienes firman
# check
setup-petition-places = Estos son los archivos de petición (.toml) y las cartas (.txt, .docx, .odt, .md, .html) de las memorias USB, de Documentos y de Descargas. Toque uno para verlo como lo verán quienes firman.
setup-petition-none = Ahí no se encontró ningún archivo. Conecte una memoria USB, o escriba dónde está el archivo.
setup-petition-path = O escriba dónde está el archivo
setup-petition-open = Abrirlo
# check
setup-petition-order = Una carta es un documento o un texto sin formato con estas partes: el título en una línea propia, la carta, “Para: Concejo Municipal”, “De: [Su nombre]” y la petición concreta que se firma. “Para:” y “De:” también pueden estar al principio. Si faltan, el saludo dice a quién se le pide, y el último párrafo es la petición concreta.
setup-online-bad = Escriba la dirección completa, como https://example.org/protect
setup-event-bad = Dé al evento un nombre con alguna letra o cifra, de 60 caracteres como máximo
setup-words-key = En esta memoria USB hay una llave de organizador. Debe estar solo con el organizador, no en una memoria que pasa de mano en mano: devuelva la memoria después de unirse. La llave no se copia.
preview-title = Como la verán quienes firman
preview-first = Primera pantalla
preview-letter = Carta y formulario
preview-take = Usar esta petición
# check
preview-as-read = Como se leyó
# check
preview-read = Se leyó de una carta. ¿Está todo en su lugar?
# check
preview-read-target = A quién se le pide: { $target }
# check
preview-read-demand = Lo que se firma: { $demand }
# check
preview-read-sponsors = Patrocinadores: { $sponsors }
# check
preview-read-no-sponsors = Patrocinadores: ninguno
# check
preview-note-greeting = El saludo de la línea { $line } dice a quién se le pide.
# check
preview-note-title = El título dice a quién se le pide.
# check
preview-note-demand = El último párrafo (línea { $line }) es lo que se firma.
# check
preview-note-left-out = Se omitió: “{ $text }” (línea { $line })
# check
preview-note-encoding = El archivo se leyó como { $name }. Revise los acentos.
# check
preview-note-besides = Se omitieron notas al pie y comentarios ({ $count })
ready-title = ¿Listo?
ready-intro = La recolección está iniciada. Cuatro cosas antes de montar la primera mesa; la oficina también tiene esta página, en “Campaña”.
ready-passphrase = La frase de contraseña está en papel
ready-passphrase-text = Abre todas las firmas y nadie la puede reemplazar. Guárdela lejos de la máquina.
ready-passphrase-ask = Nada reemplaza una frase perdida. Lea de su papel: la palabra { $first } y la palabra { $second }.
ready-passphrase-own = Nada reemplaza una frase perdida. Anote la suya en papel y guárdela lejos de la máquina.
ready-passphrase-compare = Comparar
ready-passphrase-show = Mostrar las seis palabras
ready-passphrase-hide = Ocultar las seis palabras
ready-passphrase-noted = Está en papel
ready-passphrase-wrong = Es otra palabra
ready-passphrase-done = Hecho.
ready-key = La llave está en dos memorias USB
ready-key-text = Si esta máquina se pierde, la llave de una memoria y la frase en papel siguen abriendo todo. Guarde las dos memorias en dos lugares.
ready-key-copy = Copiar la llave a una memoria USB
ready-key-on = Copiada y vuelta a leer: { $sticks }.
ready-key-more = Ahora conecte otra memoria.
ready-campaign = La campaña está en una memoria USB para tabletas
ready-campaign-text = En cada tableta elija “Unirse a una recolección” con esta memoria. La llave nunca está en ella.
ready-campaign-write = Escribir la campaña en una memoria USB
ready-campaign-on = La versión { $version } está en { $stick } y se volvió a leer.
ready-campaign-old = En { $stick } hay una versión anterior. Ahora es la versión { $now }: escríbala otra vez y vuelva a unir con ella cada tableta.
ready-card = Los voluntarios tienen una tarjeta
ready-card-text = Una página para imprimir: qué hace un voluntario, paso a paso. No tiene el PIN ni las seis palabras.
ready-card-save = Guardar la tarjeta
ready-card-in = Está en { $path }.
ready-working = Un momento
ready-no-stick = No hay ninguna memoria USB. Conecte una, espere un momento e inténtelo otra vez.
ready-same-stick = La llave ya está en { $stick }. Conecte otra memoria para la segunda copia.
ready-which = ¿Qué memoria?
ready-has-key = En { $stick } hay una llave de organizador. Quien reciba esta memoria para una tableta recibe también la llave. Use otra memoria.
ready-has-campaign = { $stick } es la memoria para tabletas, que pasa por muchas manos. Use otra memoria para la llave.
ready-anyway = Escribir en ella de todos modos
ready-let-be = Usar otra memoria
ready-folder = La campaña y su llave están en { $path }.
ready-first = Primero anote la frase de contraseña en papel: nadie la puede reemplazar.
ready-left = { $count ->
    [one] Falta una cosa. También se puede hacer después.
   *[other] Faltan { $count } cosas. También se pueden hacer después.
}
ready-all = Todo está hecho.
ready-begin = A la primera pantalla
office-campaign-change = Cambiar eventos, meta, nombres, PIN
office-campaign-ready = Llave, memorias y tarjeta: { $done } de 4 hechas
office-campaign-leave = Dejar esta recolección
office-campaign-newer = La memoria para tabletas tiene una versión anterior. Escriba otra vez la campaña en ella y vuelva a unir con ella cada tableta.
change-title = Cambiar la recolección
change-text = Lo que cambia aquí se firma con su llave, como una nueva versión de la campaña. Las tabletas la toman cuando se unen otra vez con la memoria USB.
change-event = Evento con el código { $code }
change-event-new = Otro evento
change-goal = Meta de una estación, en firmas al día (vacío: ninguna)
change-goal-bad = Escriba un número entero, o nada
change-count = Mostrar a quienes firman cuántas personas firmaron aquí hoy
change-retention = Día a más tardar en que se destruye la llave, como 2027-06-30
change-retention-note = A quienes firman se les dice este día. Se puede adelantar y no aplazar.
change-day-bad = Escriba un día como 2027-06-30
change-stations = Nombres de estaciones, como Mesa 2
change-station = Estación { $id }
change-station-own = Estación { $id }, esta máquina
change-station-bad = Un nombre tiene como máximo 40 caracteres
change-save = Firmar los cambios
change-signed = La versión { $version } está firmada. Ahora escriba otra vez la campaña en una memoria USB: “Campaña” y luego “Llave, memorias y tarjeta”.
change-pin-text = El PIN es de esta máquina y no está en ninguna memoria USB. El anterior no hace falta.
change-pin = PIN nuevo de esta máquina
change-pin-save = Cambiar el PIN
change-pin-done = El PIN nuevo vale desde ahora.
change-mirror-title = Copia espejo de esta máquina
change-mirror = Cada firma se escribe también en { $path }.
change-mirror-none = No hay copia espejo. En una segunda memoria o tarjeta, cada firma se guarda dos veces.
change-mirror-find = Elegir una memoria o tarjeta
change-mirror-end = Sin copia espejo
change-mirror-no-medium = No hay ninguna memoria ni tarjeta. Conecte una, espere un momento e inténtelo otra vez.
leave-title = ¿Dejar esta recolección?
leave-count = { $count ->
    [one] En esta máquina hay una firma guardada.
   *[other] En esta máquina hay { $count } firmas guardadas.
}
leave-not-turned-in = { $count ->
    [one] Una de ellas todavía no se entregó. Entréguela antes en una memoria USB.
   *[other] { $count } de ellas todavía no se entregaron. Entréguelas antes en una memoria USB.
}
leave-key = La llave de organizador de esta recolección también está en esta máquina, y se queda con ella.
leave-text = No se borra nada. La recolección y sus firmas se guardan aparte en esta máquina y se pueden retomar desde la primera página. Después se puede iniciar otra aquí, o unirse a otra.
# check
leave-named = Esta recolección se indicó al iniciar el programa. Cierre el programa e inícielo sin indicar ninguna.
leave-go = Guardar aparte esta recolección
leave-stay = Seguir con esta recolección
aside-title = Guardadas aparte en esta máquina
aside-name = Retomarla: { $name }
forgotten-title = ¿PIN olvidado?
forgotten-text = Con la frase de contraseña del organizador, esta máquina recibe un PIN nuevo. La llave tiene que estar en esta máquina o en una memoria USB conectada. Sin ella, pregunte al organizador.
forgotten-open = Abrir
card-title = Para voluntarios en la mesa
card-begin = Empezar
card-begin-text = Toque “Personal” en la primera pantalla, escriba el PIN que le dijo el organizador y abra su turno. Después la tableta es de quienes firman.
card-hand = Entregarla
card-hand-text = Las personas tocan “Leer y firmar”, leen, llenan el formulario y firman con el dedo. Déjelas leer cuanto quieran. La pantalla da las gracias cuando la firma está guardada.
card-read = Aquí nadie puede leer nombres
card-read-text = Cada firma se sella enseguida para el organizador. Ni usted ni un ladrón pueden consultar nada en esta tableta.
card-hide = Ocultar la pantalla
card-hide-text = Tres dedos puestos a la vez ocultan y borran todo lo que alguien está escribiendo.
card-wrong = Cuando algo va mal
card-wrong-text = Toque “Personal”: lo que va mal está arriba, con lo que hay que hacer. Lo que ya se agradeció está a salvo. Si la tableta no recoge firmas, use hojas de papel.
card-end = Por la noche
card-end-text = Toque “Personal” y luego “Terminar el turno”, y guarde el comprobante lejos de la tableta. Conecte una memoria USB, elija “Entregar en una memoria” y dé la memoria al organizador.
card-gone = Si la tableta desaparece
card-lost = Avise enseguida al organizador. Nadie puede leer las firmas que hay en ella.
card-lost-to = Avise enseguida a { $name }: { $contact }. Nadie puede leer las firmas que hay en ella.
card-foot = El PIN no está en esta tarjeta y no debe estar en ningún papel de la mesa. Quien pregunte qué pasa con sus datos lo encuentra encima de “Firmar”.

## The program around the screens

app-merged = { $new ->
    [one] { $name }: una entrada nueva
   *[other] { $name }: { $new } entradas nuevas
}
app-merged-damaged = { $name } está dañado o cortado. Se unieron las entradas anteriores al daño; traiga el resto de su estación.
# check
app-merged-salvaged = { $name } está dañado. Se unió todo lo que se pudo salvar de él. Lo que falta se indica abajo, en su estación.
app-already-running = Ya está en marcha
app-already-running-do = Petition Kiosk está abierto en este equipo. Busque su ventana, por ejemplo con Alt y Tab. Si no hay ninguna, espere un minuto e inícielo de nuevo.
app-not-merged = { $name } no se unió. { $why }
app-missing = Estación { $station }: faltan las entradas { $from } a { $until }. Tráigalas de la tableta o de su copia.
app-another = Estación { $station }: la entrada { $seq } no es la que dice su comprobante. Su registro se cambió o se copió.
app-parted = Estación { $station }: desde la entrada { $seq } hay dos cadenas, porque su registro se copió. Se conservan ambas.

## The organizer's office

office-unlock = Oficina
office-unlock-text = La frase de contraseña del organizador abre las firmas de esta estación. No se guarda.
office-practice = En el modo de práctica, la frase de contraseña es "practice".
office-passphrase = Frase de contraseña
office-open = Abrir
office-opening = Abriendo
office-opening-so-far = Abriendo { $done } de { $of }
office-back = Volver a la estación
office-open-word = Oficina, abierta
office-lock = Bloquear
office-today = Hoy
office-roll = Lista
office-sheets = Hojas
office-stations = Estaciones
office-stations-text = Conecte una memoria con lo que entregó una estación. Puede unir en cualquier orden, y unir dos veces no cambia nada.
office-sticks = { $count ->
    [one] Hay una entrega en una memoria
   *[other] Hay { $count } entregas en memorias
}
office-sticks-none = No se encontró ninguna entrega en una memoria.
office-sticks-merged = Todo lo que hay en las memorias se unió. Ya puede quitarlas.
office-merge = Unir
office-merging = Uniendo
office-merged = Unido. Ya puede quitar la memoria.
# Quién cuenta. Las "palabras" son las seis que muestran los comprobantes de una estación.
# check
office-station-own = Esta máquina
office-station-waits = Nueva: compare estas seis palabras con el comprobante de la tableta y luego admítala. Hasta entonces nada de ella cuenta.
office-station-accepted = Admitida
office-station-office = Admitida como oficina
office-station-refused = Rechazada. Nada de ella cuenta.
office-station-signatures = { $count ->
    [one] 1 firma
   *[other] { $count } firmas
}
office-station-head = { $count ->
    [one] Estación { $station }: 1 entrada, { $code }
   *[other] Estación { $station }: { $entries } entradas, { $code }
}
office-station-take-in = Admitir
office-station-refuse = Rechazar
office-station-unsigned = { $count ->
    [one] 1 decisión o línea sin su firma. No tiene efecto.
   *[other] { $count } decisiones o líneas sin su firma. No tienen efecto.
}
office-station-other-keys = { $count ->
    [one] 1 entrada está cifrada para otras claves que las de la campaña. Quizá alguien más pueda leerla.
   *[other] { $count } entradas están cifradas para otras claves que las de la campaña. Quizá alguien más pueda leerlas.
}
office-station-refused-entries = { $count ->
    [one] 1 entrada que usted rechazó
   *[other] { $count } entradas que usted rechazó
}
office-station-unopened = { $count ->
    [one] 1 entrada no se puede abrir o no cumple una regla. No está en ninguna lista.
   *[other] { $count } entradas no se pueden abrir o no cumplen una regla. No están en ninguna lista.
}
office-station-later = { $count ->
    [one] 1 decisión lleva una hora que aún no ha llegado. No tiene efecto; revise el reloj de la máquina.
   *[other] { $count } decisiones llevan una hora que aún no ha llegado. No tienen efecto; revise el reloj de la máquina.
}
# check
office-station-claims = Dice que hay entradas que no han llegado. Eso cuenta solo cuando se la haya admitido.
# check
office-station-unknown = De la estación { $station } no ha llegado nada. Usted escribió su comprobante.
# check
office-table = Todas las estaciones
# check
office-table-station = Estación
# check
office-table-state = Estado
# check
office-table-newest = Última firma
# check
office-table-missing = Entradas que faltan
# check
office-table-differs = no coincide con su comprobante
# check
office-state-waits = Por admitir
# check
office-state-refused = Rechazada
# check
office-state-unknown = No ha entregado
# check
office-alarm-dismiss = Descartar la alarma
# check
office-alarm-dismissed = Usted descartó esta alarma.
# check
office-alarm-show = Mostrarla otra vez
office-entries = Entradas
office-campaign = Campaña
office-signatures = { $count ->
    [one] firma
   *[other] firmas
}
office-events = { $count ->
    [one] evento
   *[other] eventos
}
office-states = { $count ->
    [one] estado
   *[other] estados
}
office-unopened = { $count ->
    [one] Una entrada no se pudo abrir.
   *[other] { $count } entradas no se pudieron abrir.
}
office-by-hour = Firmas por hora, { $day }
office-by-day-chart = Firmas por día
office-by-station = Por estación
office-stations-count = { $count ->
    [one] estación
   *[other] estaciones
}
office-others = { $count } más
office-no-state = Sin estado
office-goal = { $count } de { $goal } que se esperaban, { $percent } % ({ $each } al día en cada estación)
office-all-days = Todos los días
office-how-signed = Cómo firmaron
office-on-screen = En una pantalla
office-on-blank-sheets = En papel
office-agreed = Aceptan que se les escriba
office-agreed-email = Por correo electrónico
office-agreed-texts = Por mensaje de texto
# check
office-agreed-other-words = Aceptaron otro texto
office-agreed-none = De ninguna forma: no marcaron ninguna casilla
office-share = { $count } de { $of }
office-count-pairs = { $count ->
    [one] Entre ellas hay un par que puede ser de una sola persona.
   *[other] Entre ellas hay { $count } pares que pueden ser de una sola persona cada uno.
}
office-waiting-stations = { $count ->
    [one] estación por admitir
   *[other] estaciones por admitir
}
office-waiting-alarms = { $count ->
    [one] estación a la que le faltan entradas
   *[other] estaciones a las que les faltan entradas
}
office-waiting-late = { $count ->
    [one] estación no ha entregado
   *[other] estaciones no han entregado
}
office-waiting-pairs = { $count ->
    [one] par por decidir
   *[other] pares por decidir
}
office-waiting-sheets = { $count ->
    [one] hoja falta
   *[other] hojas faltan
}
office-next-stations = Ver las estaciones
office-next-pairs = Decidir los pares
office-next-sheets = Buscar las hojas que faltan
office-report-pdf = Guardar como PDF
office-report-svg = Guardar como SVG
office-report-saved = Está en { $path }
office-report-until = Hasta el { $moment }, cuando se firmó la última.
office-report-names-nobody = Esta página no nombra a nadie que haya firmado.
office-report-left-out = { $count ->
    [one] Una más no cuenta: fue retirada o rechazada, o es una firma repetida.
   *[other] { $count } más no cuentan: fueron retiradas o rechazadas, o son firmas repetidas.
}
office-nobody = Todavía no ha firmado nadie.
office-no-event = Ningún evento
office-name = Nombre
office-place = Ciudad, estado, ZIP
office-when = Firmó
office-search = Buscar por nombre, correo, código ZIP o calle
office-found-nobody = Nadie coincide con esta búsqueda.
office-withdrawn = Retirada: no está en ninguna hoja ni lista
office-weeded = Rechazada: { $why }
# check
office-held = En espera: esto no parece el nombre de una persona. Cuéntela o rechácela
# check
office-count-it = Que cuente
# check
office-as-written = { $field }, como está escrito
office-duplicate = Marcada como repetición de otra firma: cuenta una vez
office-withdraw = Retirar
office-weed = Rechazar
office-weed-reason = decisión del organizador
office-again = Firma repetida: cuenta una vez; lo que se decide sobre la otra vale también para esta
office-two-people = Dos personas: que cuenten ambas
office-count-again = Que vuelva a contar
office-duplicates = Duplicados
office-duplicates-text = Quien firmó dos veces cuenta una vez. Usted decide los casos dudosos. Toda respuesta se puede deshacer.
office-duplicates-left = { $count ->
    [0] Nada que responder
    [one] 1 par por responder
   *[other] { $count } pares por responder
}
office-duplicates-none = Nadie más parece haber firmado dos veces.
office-duplicates-put-off = { $count ->
    [one] Ver el que se dejó para después
   *[other] Ver los { $count } que se dejaron para después
}
office-duplicates-back = Volver al último (Retroceso)
# check
office-kinds = Responder muchos a la vez
# check
office-kinds-text = Los pares que se parecen por los mismos motivos están en una línea. Mire algunos y responda por todos.
# check
office-kinds-sure = al menos { $least } de 100 son una sola persona
# check
office-kinds-unsure = de { $least } a { $below } de 100 son una sola persona
# check
office-kinds-look = Ver { $count } pares
# check
office-kinds-sample = { $shown } de { $count } pares, del menos seguro al más seguro
# check
office-kinds-same = { $count ->
    [one] 1 par: la misma persona
   *[other] Los { $count } pares: la misma persona
}
# check
office-kinds-apart = { $count ->
    [one] 1 par: dos personas
   *[other] Los { $count } pares: dos personas
}
# check
office-kinds-back = Volver a todos los pares
# check
office-kinds-taken = { $count ->
    [one] Se respondió 1 par.
   *[other] Se respondieron { $count } pares a la vez.
}
# check
office-kinds-take-back = Deshacerlo
# check
office-duplicates-once = { $count ->
    [one] 1 firma repetida se encontró automáticamente: mismo nombre y mismo correo, teléfono o domicilio.
   *[other] { $count } firmas repetidas se encontraron automáticamente: mismo nombre y mismo correo, teléfono o domicilio.
}
office-duplicates-see = Verlas en la lista
office-answer-same = 1 · La misma persona
office-answer-different = 2 · Dos personas
office-answer-later = 3 · Después
office-street = Calle
office-email = Correo electrónico
office-phone = Teléfono
office-comment = Mensaje
office-event = Evento
reason-same-email = mismo correo
reason-email-near = correo con una letra de diferencia
reason-same-phone = mismo teléfono
reason-phone-near = teléfono con una cifra de diferencia
reason-same-zip-and-street = mismo código postal y calle
reason-same-street = misma calle
reason-similar-street = calle parecida
reason-same-zip = mismo código postal
reason-same-city = misma ciudad
reason-same-name = mismo nombre
reason-names-swapped = nombre y apellido intercambiados
reason-junior = solo uno es hijo o padre (Jr., Sr.)
reason-name-same = { $which ->
    [first] mismo nombre
   *[other] mismo apellido
}
reason-name-letters = { $which ->
    [first] { $count ->
        [1] nombre con una letra de diferencia
       *[other] nombre con { $count } letras de diferencia
    }
   *[other] { $count ->
        [1] apellido con una letra de diferencia
       *[other] apellido con { $count } letras de diferencia
    }
}
reason-name-nickname = { $which ->
    [first] un nombre es la forma corta del otro
   *[other] un apellido es la forma corta del otro
}
reason-name-initial = { $which ->
    [first] un nombre es la inicial del otro
   *[other] un apellido es la inicial del otro
}
reason-name-part = { $which ->
    [first] un nombre es parte del otro
   *[other] un apellido es parte del otro
}
reason-name-alike = { $which ->
    [first] nombre parecido
   *[other] apellido parecido
}
reason-name-missing = { $which ->
    [first] sin nombre
   *[other] sin apellido
}
reason-name-script = { $which ->
    [first] nombre en otra escritura
   *[other] apellido en otra escritura
}
reason-name-different = { $which ->
    [first] nombre distinto
   *[other] apellido distinto
}
office-filter = Filtrar
office-filters = { $count ->
    [one] Filtrar (1)
   *[other] Filtrar ({ $count })
}
office-found = { $count } de { $of }
office-page = { $first } a { $last }
office-newer = Más recientes
office-older = Más antiguas
office-day = Día
office-language = Idioma
office-filter-agreed = Aceptó
office-consent-none = Nada
# check
office-consent-other-words = Otro texto
office-texts = Mensajes de texto
office-medium = Firmó en
office-filter-on-screen = Pantalla
office-on-sheets = Papel
office-standing = Situación
office-counts = Cuenta
office-standing-again = Firma repetida
office-standing-withdrawn = Retirada
office-standing-weeded = Rechazada
# check
office-standing-held = En espera
office-exports = Exportar
office-exports-text = Cada firmante está en un solo archivo, según lo que aceptó. A nadie se le suscribe a algo que no pidió.
office-export = Exportar
office-exporting = Exportando
office-export-handed-over = Entrega
office-export-all = Todo lo que se guarda de un firmante menos el trazo, para su propio uso.
office-export-delivery = Solo nombres y lugares, para entregar con la petición.
office-export-parted = Archivos para la importación de este sistema, separados según lo que aceptaron los firmantes.
# check
office-export-asked = Solo las personas que pidieron que se les contacte, en archivos separados según lo que pidieron.
office-exported = { $count ->
    [one] 1 archivo está en { $folder }
   *[other] { $count } archivos están en { $folder }
}
office-in-all = Firmas en total
office-guarded = { $count ->
    [one] 1 celda empezaba como una fórmula y recibió un apóstrofo, para que ninguna hoja de cálculo la ejecute.
   *[other] { $count } celdas empezaban como una fórmula y recibieron un apóstrofo, para que ninguna hoja de cálculo las ejecute.
}
# check
office-shortened = { $count ->
    [one] 1 celda era más larga de lo que acepta este sistema, y se le cortó el final.
   *[other] { $count } celdas eran más largas de lo que acepta este sistema, y se les cortó el final.
}
group-everyone = Firmaron la petición
group-other-text = Firmaron otro texto que el actual
group-email = Pidieron correo
group-texts = Pidieron mensajes de texto
group-both = Pidieron ambos
group-nobody = No pidieron nada, y no se les suscribe
group-no-contact = No se les puede contactar
group-other-words = Aceptaron otras palabras, y no se les suscribe
group-own = de ellos dieron el consentimiento “{ $consent }”
group-partner = de ellos aceptaron noticias de { $partner }
office-decide-text = Cada decisión se guarda como una entrada sellada. Otra decisión posterior puede deshacerla.
office-sheets-text = Líneas numeradas con nombre, ciudad, estado, código postal, día y firma. Sin correo electrónico ni teléfono.
office-folder = Carpeta
office-paper = Papel
office-letter = Carta (US Letter)
office-a4 = A4
# check
office-legal = Oficio (US Legal); las hojas en blanco tienen un espacio para el recolector de firmas
office-parts = Partes
office-by-none = Todo junto
office-by-state = Por estado
office-by-event = Por evento
office-by-day = Por día
office-delivery = Para la entrega: sin los días en que se firmó
office-print = Hacer las hojas firmadas (PDF)
office-printing = Imprimiendo { $done } de { $of }
office-stop = Detener
office-printed = { $pages ->
    [one] Una página está en { $folder }
   *[other] { $pages } páginas están en { $folder }
}
office-unprintable = { $count ->
    [one] Un carácter no está en ninguna fuente; se imprime como su número en un marco.
   *[other] { $count } caracteres no están en ninguna fuente; se imprimen como sus números en marcos.
}
office-other-text = { $count ->
    [one] Una firma está bajo otro texto de la petición y no se imprimió.
   *[other] { $count } firmas están bajo otro texto de la petición y no se imprimieron.
}
office-open-folder = Abrir la carpeta
office-printers-looking = Buscando impresoras
office-printers-none = No hay ninguna impresora configurada en esta máquina. Imprima los archivos desde otra.
office-on-paper = Imprimir en { $printer }
office-sent = Va camino a { $printer }
office-blank-title = Hojas en blanco
office-blank-text = Para firmar a mano, cada una con su propio número y su propio código. Un número nunca se emite dos veces.
office-blank-lines = Líneas
office-blank-sheets = Hojas de varias líneas
office-blank-slips = Papeletas para una sola firma
office-blank-count = Hojas
office-for-event = Para
office-issue = Emitir hojas en blanco
# check
office-issue-anyway = Emitirlas de todos modos
office-issued = { $count ->
    [one] La hoja { $first } está en { $folder }
   *[other] { $count } hojas, de la { $first } a la { $last }, están en { $folder }
}
office-poster-title = La petición en línea, en papel
office-poster-text = El título, una oración y el código de la petición en línea.
office-poster = Cartel
office-poster-large = Cartel grande
# check: the folded card that stands on a table
office-tent = Cartel de mesa
office-slips = Papelitos para repartir
office-poster-dense = El código es demasiado denso para leerse desde donde está la gente. Use una dirección más corta o un papel más grande.
office-poster-done = Está en { $folder }
office-campaign-text = Lo que tiene cada estación de esta recolección.
office-recipient = Todo se sella con la llave del organizador: { $key }
# check
office-backup = Y con la llave de respaldo: { $key }
# check
office-words = Las seis palabras de esta recolección. Una estación que se une pide dos de ellas.
# check
office-text-codes = Códigos del texto de la petición
# check
office-text-codes-why = El mismo código está al pie de cada hoja. Muestra qué texto se firmó.
office-online = En línea: { $address }
office-no-online = Sin dirección en internet
office-retention = La llave debe destruirse a más tardar el { $day }
office-no-retention = No se ha fijado un día para destruir la llave

## Sheets of paper

office-paper-page = Papel
office-paper-text = Escanee el código de una hoja, escriba su número, o indique una foto o un escaneo. Después escriba línea por línea: nombre, código ZIP y lo demás. Enter avanza.
office-paper-number = Número de hoja, o un archivo
office-paper-looking = Buscando el código en la imagen
# check
office-paper-in-file = Hojas en el archivo { $file }
# check
office-paper-on-page = { $number } (página { $page })
# check
office-paper-unread = No se leyó ningún número en la página { $pages } del archivo { $file }. Mire estas páginas y escriba los números.
office-paper-sheet = Hoja { $number }
office-paper-line = Línea { $line }
office-paper-line-of = Línea { $line } de { $of }
office-paper-second = Segunda lectura, por otra persona. No se muestra lo que escribió la primera.
office-paper-correct = Corregir la primera lectura
office-paper-unknown = La estación que emitió esta hoja aún no ha entregado sus datos. Se puede pasar igual; después de la última línea, oprima la tecla de “el resto está en blanco”.
office-paper-stands = Guardado para esta línea: { $what }
office-paper-storing = Guardando
office-paper-keys = Un dígito después del nombre empieza el código ZIP. " como lugar repite el de la línea anterior. ↑ vuelve para corregir. En una línea vacía, oprima una tecla:
office-paper-blank = En blanco
office-paper-struck = Tachada
office-paper-illegible = Ilegible
office-paper-duplicate = La misma persona
office-paper-rest-blank = El resto en blanco
office-paper-was-given = Se entregó
office-paper-came-back = Volvió
office-paper-is-missing = Falta
office-paper-attach = Adjuntar { $file } a esta hoja
office-paper-place = ZIP, o ciudad y estado
office-paper-ticks = Casillas ({ $letters })
office-paper-event = Evento
office-paper-issued = Emitidas
office-paper-out = Fuera
office-paper-back = De vuelta
# Over a column of numbers: sheets that are back and not entered yet.
# check
office-paper-to-enter = Por pasar
office-paper-entered = Pasadas
office-paper-missing = Faltan
office-paper-again = Leer otra vez
office-paper-signed = Firmas
office-paper-alike = { $count ->
    [one] El { $percent } % de una línea lo leyeron igual dos personas
   *[other] El { $percent } % de { $count } líneas lo leyeron igual dos personas
}
office-paper-differ = Mire otra vez la hoja { $number }, línea { $line }
office-paper-open = { $count ->
    [one] Falta pasar una hoja
   *[other] Faltan por pasar { $count } hojas
}
office-paper-read = { $of ->
    [one] { $read } de 1 línea
   *[other] { $read } de { $of } líneas
}
office-paper-finished = La hoja { $number } está pasada y guardada. Firmas en ella: { $count }
office-paper-stored = Guardado para la hoja { $number }
office-paper-attached = La imagen está sellada y adjunta a la hoja { $number }. El archivo mismo sigue sin sellar.
office-paper-no-number = Un número de hoja es como 7K3QM-0031-W. Está arriba en la hoja.
office-paper-wrong-character = Un carácter de este número no es correcto. Mire otra vez la hoja.
office-paper-needs-name = Escriba un nombre, u oprima una de las teclas de abajo
# check
office-paper-keep-as-written = Si así está en el papel, oprima Enter otra vez: se guarda como está escrito.
office-certificate = Certificado de destrucción
office-certificate-title-begun = Destrucción, comenzada
office-certificate-begun = El { $moment } comenzó la destrucción de la llave de esta campaña. Esta página no dice que haya terminado: un archivo de la llave puede abrirlo todo aún. Se reemplaza por un certificado cuando termina; si lee esto, comience de nuevo.
office-certificate-done = El { $moment } se destruyeron los archivos de la llave de esta campaña que se nombran aquí. { $count ->
    [one] Una firma
   *[other] { $count } firmas
} de su registro no se podrán abrir nunca más con ellos.
office-certificate-practice = Esta es una campaña de práctica. Todos conocen su llave, así que nada de ella fue secreto.
office-certificate-campaign = Campaña y llave
office-certificate-id = Campaña
office-certificate-key = Clave pública
office-certificate-until = Destruir antes de
office-certificate-late = { $day }; se hizo después
office-certificate-begun-at = Comenzada
office-certificate-done-at = Terminada
office-certificate-destroyed = Destruidos
office-certificate-meant = Por destruir
office-certificate-gone = Ya no estaban
office-certificate-ledger = Registro
office-certificate-signatures = Firmas
office-certificate-unreadable = Lo que ya no se puede abrir
office-certificate-unreached = Lo que no se alcanzó
office-certificate-how = Cómo
office-certificate-how-text = Cada archivo se sobrescribió con bytes al azar, se sincronizó, se renombró y se borró. Las memorias flash y algunos sistemas de archivos guardan bloques viejos por un tiempo: allí protege la frase de contraseña bajo la que estaba la llave. El registro mismo no cambió, y aún se verifica.
office-certificate-who = Destruida por
office-certificate-witness = Testigo
office-certificate-day = Fecha
office-certificate-foot = Hecho por Petition Kiosk { $version }. No nombra a nadie que haya firmado.
office-unreached-stick = Un archivo de la llave de esta campaña en una memoria: { $path }
office-unreached-unknown = Un archivo de llave que puede ser de esta campaña o de otra: { $path }
# check
office-unreached-names = Otros nombres del archivo de llave { $path } en el mismo disco: { $count }. Llevan al mismo archivo. Cuando este se destruya quedarán vacíos; quítelos a mano.
office-unreached-backup = La llave de respaldo. Quien la tiene lo abre todo: { $key }
office-unreached-copies = Copias del archivo de la llave en memorias que no están conectadas, en respaldos de una máquina o en una caja fuerte. Destrúyalas a mano.
office-unreached-lists = Lo que antes se imprimió, se exportó o se envió a otros sistemas. Está legible donde esté.
office-unreached-stations = Otras estaciones. No tienen llave y no saben de esto: termine antes la recolección en ellas, o seguirán recolectando lo que nadie podrá abrir.
office-erase = Destruir la llave
office-erase-text = Después de la recolección, lo sellado debe quedar ilegible para siempre. Un registro no se puede leer sin su llave.
office-erase-look = Mostrar lo que se destruiría
office-erase-dies = Esto se destruye y no se puede recuperar
office-erase-resumed = La destrucción de la llave comenzó el { $day } y no llegó a su fin. Sigue desde allí.
office-erase-count = { $count ->
    [one] Una firma queda ilegible para siempre
   *[other] { $count } firmas quedan ilegibles para siempre
}
office-erase-sticks = Destruir también los archivos de la llave en memorias
office-erase-unreached = Esto no se destruirá
office-erase-folder = El certificado va a { $folder }
office-erase-type = Para confirmar, escriba: { $name }
office-erase-now = Destruir la llave para siempre
office-erase-running = Destruyendo la llave
office-erase-back = Volver
office-erased = La llave fue destruida.
office-erased-text = Lo que se selló con ella ya no se puede abrir con ella, y esta estación ya no recolecta firmas. El certificado está en { $path }

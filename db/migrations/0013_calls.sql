-- Calls: what was said on the telephone, and the queue of those to be called next.
-- compatible: 11
set lock_timeout = '5s';

create table call (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  direction    text not null check (direction in ('outgoing', 'incoming')),
  outcome      text not null check (outcome in ('talked', 'callBack', 'noAnswer', 'busy', 'wrongNumber', 'refused')),
  started_at   timestamptz(3) not null,
  length       integer check (length >= 0),     -- seconds; null when nobody answered
  subject_noun text check (subject_noun in ('company', 'contact', 'deal', 'lead')), -- null when a number is all that is known
  subject_id   uuid,
  company_id   uuid,                            -- the company the call counts for
  number       text,
  about        text,
  member_id    uuid not null,
  call_back_at timestamptz(3),
  task_id      uuid,                            -- the task to call back
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  check ((subject_noun is null) = (subject_id is null)),
  foreign key (workspace_id, company_id) references company,
  foreign key (workspace_id, member_id) references member,
  foreign key (workspace_id, task_id) references task
);
create index call_by_start on call (workspace_id, started_at, id) where deleted_at is null;
create index call_by_member on call (workspace_id, member_id, started_at, id) where deleted_at is null;
create index call_by_subject on call (workspace_id, subject_id, started_at, id) where deleted_at is null;
create index call_by_company on call (workspace_id, company_id, started_at) where deleted_at is null;
create index call_by_task on call (workspace_id, task_id) where task_id is not null;
create index call_by_creation on call (workspace_id, created_at, id) where deleted_at is null;
create index call_by_change on call (workspace_id, updated_at, id) where deleted_at is null;
create index call_bin on call (workspace_id, deleted_at, id) where deleted_at is not null;

-- Whom the queue has handed to whom, and until when nobody else gets them.
create table call_claim (
  workspace_id uuid not null,
  subject_id   uuid not null,
  member_id    uuid not null,
  until        timestamptz(3) not null,
  primary key (workspace_id, subject_id),
  foreign key (workspace_id, member_id) references member
);
create index call_claim_member on call_claim (workspace_id, member_id);

-- Whom somebody has put to the end of the queue of a day.
create table call_skip (
  workspace_id uuid not null,
  member_id    uuid not null,
  subject_id   uuid not null,
  at           timestamptz(3) not null,
  primary key (workspace_id, member_id, subject_id),
  foreign key (workspace_id, member_id) references member
);

call protect('call', 'select, insert, update');
call protect('call_claim', 'select, insert, update, delete');
call protect('call_skip', 'select, insert, update, delete');

-- Which zone a country, a calling code, or a place within a country has. A country is here when all of it keeps one time, now
-- and through the next two years (China keeps Beijing's); of the others those towns, regions and area codes that are sure.
-- What is not here is not guessed.
create function zone_of_place(place text) returns text language plpgsql immutable parallel safe as $$
begin
  return '{
"+1206":"America/Los_Angeles", "+1212":"America/New_York", "+1213":"America/Los_Angeles", "+1214":"America/Chicago",
"+1303":"America/Denver", "+1312":"America/Chicago", "+1404":"America/New_York", "+1415":"America/Los_Angeles",
"+1416":"America/Toronto", "+1514":"America/Toronto", "+1617":"America/New_York", "+1713":"America/Chicago",
"+20":"Africa/Cairo", "+211":"Africa/Juba", "+212":"Africa/El_Aaiun", "+213":"Africa/Algiers", "+216":"Africa/Tunis",
"+218":"Africa/Tripoli", "+220":"Africa/Banjul", "+221":"Africa/Dakar", "+222":"Africa/Nouakchott", "+223":"Africa/Bamako",
"+224":"Africa/Conakry", "+225":"Africa/Abidjan", "+226":"Africa/Ouagadougou", "+227":"Africa/Niamey",
"+228":"Africa/Lome", "+229":"Africa/Porto-Novo", "+230":"Indian/Mauritius", "+231":"Africa/Monrovia",
"+232":"Africa/Freetown", "+233":"Africa/Accra", "+234":"Africa/Lagos", "+235":"Africa/Ndjamena", "+236":"Africa/Bangui",
"+237":"Africa/Douala", "+238":"Atlantic/Cape_Verde", "+239":"Africa/Sao_Tome", "+240":"Africa/Malabo",
"+241":"Africa/Libreville", "+242":"Africa/Brazzaville", "+244":"Africa/Luanda", "+245":"Africa/Bissau",
"+246":"Indian/Chagos", "+248":"Indian/Mahe", "+249":"Africa/Khartoum", "+250":"Africa/Kigali",
"+251":"Africa/Addis_Ababa", "+252":"Africa/Mogadishu", "+253":"Africa/Djibouti", "+254":"Africa/Nairobi",
"+255":"Africa/Dar_es_Salaam", "+256":"Africa/Kampala", "+257":"Africa/Bujumbura", "+258":"Africa/Maputo",
"+260":"Africa/Lusaka", "+261":"Indian/Antananarivo", "+263":"Africa/Harare", "+264":"Africa/Windhoek",
"+265":"Africa/Blantyre", "+266":"Africa/Maseru", "+267":"Africa/Gaborone", "+268":"Africa/Mbabane",
"+269":"Indian/Comoro", "+27":"Africa/Johannesburg", "+291":"Africa/Asmera", "+297":"America/Aruba",
"+298":"Atlantic/Faeroe", "+30":"Europe/Athens", "+31":"Europe/Amsterdam", "+32":"Europe/Brussels", "+33":"Europe/Paris",
"+350":"Europe/Gibraltar", "+352":"Europe/Luxembourg", "+353":"Europe/Dublin", "+354":"Atlantic/Reykjavik",
"+355":"Europe/Tirane", "+356":"Europe/Malta", "+357":"Asia/Famagusta", "+358":"Europe/Mariehamn", "+359":"Europe/Sofia",
"+36":"Europe/Budapest", "+370":"Europe/Vilnius", "+371":"Europe/Riga", "+372":"Europe/Tallinn", "+373":"Europe/Chisinau",
"+374":"Asia/Yerevan", "+375":"Europe/Minsk", "+376":"Europe/Andorra", "+377":"Europe/Monaco", "+378":"Europe/San_Marino",
"+381":"Europe/Belgrade", "+382":"Europe/Podgorica", "+385":"Europe/Zagreb", "+386":"Europe/Ljubljana",
"+387":"Europe/Sarajevo", "+389":"Europe/Skopje", "+39":"Europe/Rome", "+40":"Europe/Bucharest", "+41":"Europe/Zurich",
"+420":"Europe/Prague", "+421":"Europe/Bratislava", "+423":"Europe/Vaduz", "+43":"Europe/Vienna", "+44":"Europe/London",
"+45":"Europe/Copenhagen", "+46":"Europe/Stockholm", "+47":"Europe/Oslo", "+48":"Europe/Warsaw", "+49":"Europe/Berlin",
"+500":"Atlantic/Stanley", "+501":"America/Belize", "+502":"America/Guatemala", "+503":"America/El_Salvador",
"+504":"America/Tegucigalpa", "+505":"America/Managua", "+506":"America/Costa_Rica", "+507":"America/Panama",
"+508":"America/Miquelon", "+509":"America/Port-au-Prince", "+51":"America/Lima", "+53":"America/Havana",
"+54":"America/Argentina/La_Rioja", "+57":"America/Bogota", "+58":"America/Caracas", "+590":"America/St_Barthelemy",
"+591":"America/La_Paz", "+592":"America/Guyana", "+594":"America/Cayenne", "+595":"America/Asuncion",
"+596":"America/Martinique", "+597":"America/Paramaribo", "+598":"America/Montevideo", "+599":"America/Kralendijk",
"+60":"Asia/Kuala_Lumpur", "+63":"Asia/Manila", "+65":"Asia/Singapore", "+66":"Asia/Bangkok", "+670":"Asia/Dili",
"+672":"Pacific/Norfolk", "+673":"Asia/Brunei", "+674":"Pacific/Nauru", "+676":"Pacific/Tongatapu",
"+677":"Pacific/Guadalcanal", "+678":"Pacific/Efate", "+679":"Pacific/Fiji", "+680":"Pacific/Palau",
"+681":"Pacific/Wallis", "+682":"Pacific/Rarotonga", "+683":"Pacific/Niue", "+685":"Pacific/Apia", "+687":"Pacific/Noumea",
"+688":"Pacific/Funafuti", "+690":"Pacific/Fakaofo", "+692":"Pacific/Kwajalein", "+7342":"Asia/Yekaterinburg",
"+7343":"Asia/Yekaterinburg", "+7345":"Asia/Yekaterinburg", "+7347":"Asia/Yekaterinburg", "+7351":"Asia/Yekaterinburg",
"+7381":"Asia/Omsk", "+7383":"Asia/Novosibirsk", "+7391":"Asia/Krasnoyarsk", "+7395":"Asia/Irkutsk",
"+7401":"Europe/Kaliningrad", "+7421":"Asia/Vladivostok", "+7423":"Asia/Vladivostok", "+7495":"Europe/Moscow",
"+7498":"Europe/Moscow", "+7499":"Europe/Moscow", "+76":"Asia/Almaty", "+77":"Asia/Almaty", "+7812":"Europe/Moscow",
"+7831":"Europe/Moscow", "+7843":"Europe/Moscow", "+7846":"Europe/Samara", "+7861":"Europe/Moscow",
"+7863":"Europe/Moscow", "+81":"Asia/Tokyo", "+82":"Asia/Seoul", "+84":"Asia/Saigon", "+850":"Asia/Pyongyang",
"+852":"Asia/Hong_Kong", "+853":"Asia/Macau", "+855":"Asia/Phnom_Penh", "+856":"Asia/Vientiane", "+86":"Asia/Shanghai",
"+880":"Asia/Dhaka", "+886":"Asia/Taipei", "+90":"Europe/Istanbul", "+91":"Asia/Calcutta", "+92":"Asia/Karachi",
"+93":"Asia/Kabul", "+94":"Asia/Colombo", "+95":"Asia/Rangoon", "+960":"Indian/Maldives", "+961":"Asia/Beirut",
"+962":"Asia/Amman", "+963":"Asia/Damascus", "+964":"Asia/Baghdad", "+965":"Asia/Kuwait", "+966":"Asia/Riyadh",
"+967":"Asia/Aden", "+968":"Asia/Muscat", "+970":"Asia/Gaza", "+971":"Asia/Dubai", "+972":"Asia/Jerusalem",
"+973":"Asia/Bahrain", "+974":"Asia/Qatar", "+975":"Asia/Thimphu", "+977":"Asia/Katmandu", "+98":"Asia/Tehran",
"+992":"Asia/Dushanbe", "+993":"Asia/Ashgabat", "+994":"Asia/Baku", "+995":"Asia/Tbilisi", "+996":"Asia/Bishkek",
"+998":"Asia/Samarkand", "AD":"Europe/Andorra", "AE":"Asia/Dubai", "AF":"Asia/Kabul", "AG":"America/Antigua",
"AI":"America/Anguilla", "AL":"Europe/Tirane", "AM":"Asia/Yerevan", "AO":"Africa/Luanda",
"AR":"America/Argentina/La_Rioja", "AS":"Pacific/Pago_Pago", "AT":"Europe/Vienna", "AU/adelaide":"Australia/Adelaide",
"AU/brisbane":"Australia/Brisbane", "AU/canberra":"Australia/Sydney", "AU/melbourne":"Australia/Melbourne",
"AU/new south wales":"Australia/Sydney", "AU/nsw":"Australia/Sydney", "AU/perth":"Australia/Perth",
"AU/queensland":"Australia/Brisbane", "AU/sydney":"Australia/Sydney", "AU/victoria":"Australia/Melbourne",
"AU/western australia":"Australia/Perth", "AW":"America/Aruba", "AX":"Europe/Mariehamn", "AZ":"Asia/Baku",
"BA":"Europe/Sarajevo", "BB":"America/Barbados", "BD":"Asia/Dhaka", "BE":"Europe/Brussels", "BF":"Africa/Ouagadougou",
"BG":"Europe/Sofia", "BH":"Asia/Bahrain", "BI":"Africa/Bujumbura", "BJ":"Africa/Porto-Novo", "BL":"America/St_Barthelemy",
"BM":"Atlantic/Bermuda", "BN":"Asia/Brunei", "BO":"America/La_Paz", "BQ":"America/Kralendijk",
"BR/belo horizonte":"America/Sao_Paulo", "BR/brasília":"America/Sao_Paulo", "BR/curitiba":"America/Sao_Paulo",
"BR/rio de janeiro":"America/Sao_Paulo", "BR/sao paulo":"America/Sao_Paulo", "BR/são paulo":"America/Sao_Paulo",
"BS":"America/Nassau", "BT":"Asia/Thimphu", "BW":"Africa/Gaborone", "BY":"Europe/Minsk", "BZ":"America/Belize",
"CA/alberta":"America/Edmonton", "CA/calgary":"America/Edmonton", "CA/edmonton":"America/Edmonton",
"CA/manitoba":"America/Winnipeg", "CA/montreal":"America/Toronto", "CA/montréal":"America/Toronto",
"CA/ottawa":"America/Toronto", "CA/toronto":"America/Toronto", "CA/vancouver":"America/Vancouver",
"CA/victoria":"America/Vancouver", "CA/winnipeg":"America/Winnipeg", "CC":"Indian/Cocos", "CF":"Africa/Bangui",
"CG":"Africa/Brazzaville", "CH":"Europe/Zurich", "CI":"Africa/Abidjan", "CK":"Pacific/Rarotonga",
"CL/santiago":"America/Santiago", "CM":"Africa/Douala", "CN":"Asia/Shanghai", "CO":"America/Bogota",
"CR":"America/Costa_Rica", "CU":"America/Havana", "CV":"Atlantic/Cape_Verde", "CW":"America/Curacao",
"CX":"Indian/Christmas", "CY":"Asia/Famagusta", "CZ":"Europe/Prague", "DE":"Europe/Berlin", "DJ":"Africa/Djibouti",
"DK":"Europe/Copenhagen", "DM":"America/Dominica", "DO":"America/Santo_Domingo", "DZ":"Africa/Algiers",
"EE":"Europe/Tallinn", "EG":"Africa/Cairo", "EH":"Africa/El_Aaiun", "ER":"Africa/Asmera", "ES/barcelona":"Europe/Madrid",
"ES/bilbao":"Europe/Madrid", "ES/madrid":"Europe/Madrid", "ES/sevilla":"Europe/Madrid", "ES/valencia":"Europe/Madrid",
"ET":"Africa/Addis_Ababa", "FI":"Europe/Helsinki", "FJ":"Pacific/Fiji", "FK":"Atlantic/Stanley", "FO":"Atlantic/Faeroe",
"FR":"Europe/Paris", "GA":"Africa/Libreville", "GB":"Europe/London", "GD":"America/Grenada", "GE":"Asia/Tbilisi",
"GF":"America/Cayenne", "GG":"Europe/Guernsey", "GH":"Africa/Accra", "GI":"Europe/Gibraltar", "GM":"Africa/Banjul",
"GN":"Africa/Conakry", "GP":"America/Guadeloupe", "GQ":"Africa/Malabo", "GR":"Europe/Athens", "GT":"America/Guatemala",
"GU":"Pacific/Guam", "GW":"Africa/Bissau", "GY":"America/Guyana", "HK":"Asia/Hong_Kong", "HN":"America/Tegucigalpa",
"HR":"Europe/Zagreb", "HT":"America/Port-au-Prince", "HU":"Europe/Budapest", "ID/bandung":"Asia/Jakarta",
"ID/jakarta":"Asia/Jakarta", "ID/surabaya":"Asia/Jakarta", "IE":"Europe/Dublin", "IL":"Asia/Jerusalem",
"IM":"Europe/Isle_of_Man", "IN":"Asia/Calcutta", "IO":"Indian/Chagos", "IQ":"Asia/Baghdad", "IR":"Asia/Tehran",
"IS":"Atlantic/Reykjavik", "IT":"Europe/Rome", "JE":"Europe/Jersey", "JM":"America/Jamaica", "JO":"Asia/Amman",
"JP":"Asia/Tokyo", "KE":"Africa/Nairobi", "KG":"Asia/Bishkek", "KH":"Asia/Phnom_Penh", "KM":"Indian/Comoro",
"KN":"America/St_Kitts", "KP":"Asia/Pyongyang", "KR":"Asia/Seoul", "KW":"Asia/Kuwait", "KY":"America/Cayman",
"KZ":"Asia/Almaty", "LA":"Asia/Vientiane", "LB":"Asia/Beirut", "LC":"America/St_Lucia", "LI":"Europe/Vaduz",
"LK":"Asia/Colombo", "LR":"Africa/Monrovia", "LS":"Africa/Maseru", "LT":"Europe/Vilnius", "LU":"Europe/Luxembourg",
"LV":"Europe/Riga", "LY":"Africa/Tripoli", "MA":"Africa/Casablanca", "MC":"Europe/Monaco", "MD":"Europe/Chisinau",
"ME":"Europe/Podgorica", "MF":"America/Marigot", "MG":"Indian/Antananarivo", "MH":"Pacific/Kwajalein",
"MK":"Europe/Skopje", "ML":"Africa/Bamako", "MM":"Asia/Rangoon", "MN/ulaanbaatar":"Asia/Ulaanbaatar",
"MN/улан-батор":"Asia/Ulaanbaatar", "MO":"Asia/Macau", "MP":"Pacific/Saipan", "MQ":"America/Martinique",
"MR":"Africa/Nouakchott", "MS":"America/Montserrat", "MT":"Europe/Malta", "MU":"Indian/Mauritius", "MV":"Indian/Maldives",
"MW":"Africa/Blantyre", "MX/ciudad de méxico":"America/Mexico_City", "MX/guadalajara":"America/Mexico_City",
"MX/mexico city":"America/Mexico_City", "MX/monterrey":"America/Mexico_City", "MY":"Asia/Kuala_Lumpur",
"MZ":"Africa/Maputo", "NA":"Africa/Windhoek", "NC":"Pacific/Noumea", "NE":"Africa/Niamey", "NF":"Pacific/Norfolk",
"NG":"Africa/Lagos", "NI":"America/Managua", "NL":"Europe/Amsterdam", "NO":"Europe/Oslo", "NP":"Asia/Katmandu",
"NR":"Pacific/Nauru", "NU":"Pacific/Niue", "NZ/auckland":"Pacific/Auckland", "NZ/christchurch":"Pacific/Auckland",
"NZ/wellington":"Pacific/Auckland", "OM":"Asia/Muscat", "PA":"America/Panama", "PE":"America/Lima", "PH":"Asia/Manila",
"PK":"Asia/Karachi", "PL":"Europe/Warsaw", "PM":"America/Miquelon", "PR":"America/Puerto_Rico", "PS":"Asia/Gaza",
"PT/lisboa":"Europe/Lisbon", "PT/lisbon":"Europe/Lisbon", "PT/porto":"Europe/Lisbon", "PW":"Pacific/Palau",
"PY":"America/Asuncion", "QA":"Asia/Qatar", "RE":"Indian/Reunion", "RO":"Europe/Bucharest", "RS":"Europe/Belgrade",
"RU/kazan":"Europe/Moscow", "RU/moscow":"Europe/Moscow", "RU/novosibirsk":"Asia/Novosibirsk",
"RU/saint petersburg":"Europe/Moscow", "RU/samara":"Europe/Samara", "RU/st petersburg":"Europe/Moscow",
"RU/vladivostok":"Asia/Vladivostok", "RU/yekaterinburg":"Asia/Yekaterinburg", "RU/архангельск":"Europe/Moscow",
"RU/барнаул":"Asia/Novosibirsk", "RU/башкортостан":"Asia/Yekaterinburg", "RU/белгород":"Europe/Moscow",
"RU/благовещенск":"Asia/Yakutsk", "RU/брянск":"Europe/Moscow", "RU/владивосток":"Asia/Vladivostok",
"RU/волгоград":"Europe/Moscow", "RU/вологда":"Europe/Moscow", "RU/воронеж":"Europe/Moscow",
"RU/екатеринбург":"Asia/Yekaterinburg", "RU/ижевск":"Europe/Samara", "RU/иркутск":"Asia/Irkutsk",
"RU/иркутская область":"Asia/Irkutsk", "RU/казань":"Europe/Moscow", "RU/калининград":"Europe/Kaliningrad",
"RU/калининградская область":"Europe/Kaliningrad", "RU/калуга":"Europe/Moscow", "RU/кемерово":"Asia/Novosibirsk",
"RU/киров":"Europe/Moscow", "RU/краснодар":"Europe/Moscow", "RU/краснодарский край":"Europe/Moscow",
"RU/красноярск":"Asia/Krasnoyarsk", "RU/красноярский край":"Asia/Krasnoyarsk", "RU/курган":"Asia/Yekaterinburg",
"RU/курск":"Europe/Moscow", "RU/ленинградская область":"Europe/Moscow", "RU/магадан":"Asia/Magadan",
"RU/магнитогорск":"Asia/Yekaterinburg", "RU/москва":"Europe/Moscow", "RU/московская область":"Europe/Moscow",
"RU/мурманск":"Europe/Moscow", "RU/нижний новгород":"Europe/Moscow", "RU/новокузнецк":"Asia/Novosibirsk",
"RU/новосибирск":"Asia/Novosibirsk", "RU/новосибирская область":"Asia/Novosibirsk", "RU/омск":"Asia/Omsk",
"RU/омская область":"Asia/Omsk", "RU/оренбург":"Asia/Yekaterinburg", "RU/пенза":"Europe/Moscow",
"RU/пермский край":"Asia/Yekaterinburg", "RU/пермь":"Asia/Yekaterinburg", "RU/петербург":"Europe/Moscow",
"RU/петропавловск-камчатский":"Asia/Kamchatka", "RU/приморский край":"Asia/Vladivostok", "RU/псков":"Europe/Moscow",
"RU/республика татарстан":"Europe/Moscow", "RU/ростов-на-дону":"Europe/Moscow", "RU/рязань":"Europe/Moscow",
"RU/самара":"Europe/Samara", "RU/самарская область":"Europe/Samara", "RU/санкт-петербург":"Europe/Moscow",
"RU/саратов":"Europe/Saratov", "RU/саратовская область":"Europe/Saratov", "RU/свердловская область":"Asia/Yekaterinburg",
"RU/смоленск":"Europe/Moscow", "RU/сочи":"Europe/Moscow", "RU/ставрополь":"Europe/Moscow",
"RU/сургут":"Asia/Yekaterinburg", "RU/татарстан":"Europe/Moscow", "RU/тверь":"Europe/Moscow",
"RU/тольятти":"Europe/Samara", "RU/томск":"Asia/Novosibirsk", "RU/тула":"Europe/Moscow",
"RU/тюменская область":"Asia/Yekaterinburg", "RU/тюмень":"Asia/Yekaterinburg", "RU/улан-удэ":"Asia/Irkutsk",
"RU/уфа":"Asia/Yekaterinburg", "RU/хабаровск":"Asia/Vladivostok", "RU/хабаровский край":"Asia/Vladivostok",
"RU/челябинск":"Asia/Yekaterinburg", "RU/челябинская область":"Asia/Yekaterinburg", "RU/чита":"Asia/Yakutsk",
"RU/южно-сахалинск":"Asia/Sakhalin", "RU/якутск":"Asia/Yakutsk", "RU/ярославль":"Europe/Moscow", "RU/圣彼得堡":"Europe/Moscow",
"RU/莫斯科":"Europe/Moscow", "RW":"Africa/Kigali", "SA":"Asia/Riyadh", "SB":"Pacific/Guadalcanal", "SC":"Indian/Mahe",
"SD":"Africa/Khartoum", "SE":"Europe/Stockholm", "SG":"Asia/Singapore", "SH":"Atlantic/St_Helena", "SI":"Europe/Ljubljana",
"SJ":"Arctic/Longyearbyen", "SK":"Europe/Bratislava", "SL":"Africa/Freetown", "SM":"Europe/San_Marino",
"SN":"Africa/Dakar", "SO":"Africa/Mogadishu", "SR":"America/Paramaribo", "SS":"Africa/Juba", "ST":"Africa/Sao_Tome",
"SV":"America/El_Salvador", "SX":"America/Lower_Princes", "SY":"Asia/Damascus", "SZ":"Africa/Mbabane",
"TC":"America/Grand_Turk", "TD":"Africa/Ndjamena", "TG":"Africa/Lome", "TH":"Asia/Bangkok", "TJ":"Asia/Dushanbe",
"TK":"Pacific/Fakaofo", "TL":"Asia/Dili", "TM":"Asia/Ashgabat", "TN":"Africa/Tunis", "TO":"Pacific/Tongatapu",
"TR":"Europe/Istanbul", "TT":"America/Port_of_Spain", "TV":"Pacific/Funafuti", "TW":"Asia/Taipei",
"TZ":"Africa/Dar_es_Salaam", "UA/kiev":"Europe/Kyiv", "UA/kyiv":"Europe/Kyiv", "UA/дніпро":"Europe/Kyiv",
"UA/киев":"Europe/Kyiv", "UA/київ":"Europe/Kyiv", "UA/львів":"Europe/Kyiv", "UA/одеса":"Europe/Kyiv",
"UA/харків":"Europe/Kyiv", "UG":"Africa/Kampala", "US/anchorage":"America/Anchorage", "US/atlanta":"America/New_York",
"US/austin":"America/Chicago", "US/boston":"America/New_York", "US/ca":"America/Los_Angeles",
"US/california":"America/Los_Angeles", "US/chicago":"America/Chicago", "US/co":"America/Denver",
"US/colorado":"America/Denver", "US/connecticut":"America/New_York", "US/ct":"America/New_York",
"US/dallas":"America/Chicago", "US/dc":"America/New_York", "US/denver":"America/Denver", "US/ga":"America/New_York",
"US/georgia":"America/New_York", "US/hawaii":"Pacific/Honolulu", "US/hi":"Pacific/Honolulu",
"US/honolulu":"Pacific/Honolulu", "US/houston":"America/Chicago", "US/il":"America/Chicago",
"US/illinois":"America/Chicago", "US/los angeles":"America/Los_Angeles",
"US/louisiana":"America/Chicago", "US/ma":"America/New_York", "US/maryland":"America/New_York",
"US/massachusetts":"America/New_York", "US/md":"America/New_York", "US/minnesota":"America/Chicago", "US/missouri":"America/Chicago", "US/mn":"America/Chicago", "US/mo":"America/Chicago",
"US/nc":"America/New_York", "US/new jersey":"America/New_York", "US/new york":"America/New_York",
"US/nj":"America/New_York", "US/north carolina":"America/New_York", "US/ny":"America/New_York",
"US/nyc":"America/New_York", "US/oh":"America/New_York", "US/ohio":"America/New_York", "US/pa":"America/New_York",
"US/pennsylvania":"America/New_York", "US/philadelphia":"America/New_York", "US/phoenix":"America/Phoenix",
"US/san diego":"America/Los_Angeles", "US/san francisco":"America/Los_Angeles", "US/san jose":"America/Los_Angeles",
"US/seattle":"America/Los_Angeles", "US/ut":"America/Denver", "US/utah":"America/Denver", "US/va":"America/New_York",
"US/virginia":"America/New_York", "US/wa":"America/Los_Angeles", "US/washington, dc":"America/New_York", "US/wi":"America/Chicago", "US/wisconsin":"America/Chicago",
"UY":"America/Montevideo", "UZ":"Asia/Samarkand", "VA":"Europe/Vatican", "VC":"America/St_Vincent", "VE":"America/Caracas",
"VG":"America/Tortola", "VI":"America/St_Thomas", "VN":"Asia/Saigon", "VU":"Pacific/Efate", "WF":"Pacific/Wallis",
"WS":"Pacific/Apia", "YE":"Asia/Aden", "YT":"Indian/Mayotte", "ZA":"Africa/Johannesburg", "ZM":"Africa/Lusaka",
"ZW":"Africa/Harare"
}'::jsonb ->> place;
end $$;

-- The zone in which a customer lives: told from the town or region of the first address, else from its country, else from the
-- first telephone number; empty when it cannot be told.
create function zone_of_customer(country text, addresses jsonb, phones text[]) returns text
language plpgsql immutable parallel safe as $$
declare
  land constant text := coalesce(addresses -> 0 ->> 'country', country);
  town constant text := regexp_replace(translate(lower(trim(addresses -> 0 ->> 'city')), 'ё', 'е'), '^(г\.|город) *', '');
  region constant text := translate(lower(trim(addresses -> 0 ->> 'region')), 'ё', 'е');
begin
  return coalesce(public.zone_of_place(land || '/' || town), public.zone_of_place(land || '/' || region), public.zone_of_place(land),
    public.zone_of_place(left(phones[1], 5)), public.zone_of_place(left(phones[1], 4)),
    public.zone_of_place(left(phones[1], 3)), public.zone_of_place(left(phones[1], 2)), '');
end $$;

alter table company add column last_call_at timestamptz(3),
  add column zone text not null generated always as (zone_of_customer(country, addresses, phones)) stored;

-- Potential customers with a telephone, by zone and then by how long they have been silent: the queue takes the first of each
-- zone where people are at work, of somebody's own or of everybody's.
create index company_to_call on company (workspace_id, owner_id, zone, coalesce(last_call_at, '-infinity'), id)
  where deleted_at is null and lifecycle = 'potential' and phones <> '{}';
create index company_to_call_all on company (workspace_id, zone, coalesce(last_call_at, '-infinity'), id)
  where deleted_at is null and lifecycle = 'potential' and phones <> '{}';

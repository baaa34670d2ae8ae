namespace TypedSeeds.Generator.Schema;

/// <summary>What people write in the place of a country's code: its name, a code of sport or of cars, or the code of its language.</summary>
internal static class CountryNames
{
    /// <summary>Names in English, the short ones of ISO 3166-1 and those in use, each before its alpha-2 code.</summary>
    private const string Names = """
        afghanistan=AF albania=AL algeria=DZ andorra=AD angola=AO antigua_and_barbuda=AG argentina=AR armenia=AM australia=AU austria=AT azerbaijan=AZ
        bahamas=BS the_bahamas=BS bahrain=BH bangladesh=BD barbados=BB belarus=BY belgium=BE belize=BZ benin=BJ bhutan=BT bolivia=BO
        bosnia_and_herzegovina=BA bosnia=BA botswana=BW brazil=BR brunei=BN bulgaria=BG burkina_faso=BF burundi=BI cabo_verde=CV cape_verde=CV cambodia=KH
        cameroon=CM canada=CA central_african_republic=CF chad=TD chile=CL china=CN people's_republic_of_china=CN prc=CN colombia=CO comoros=KM
        costa_rica=CR côte_d'ivoire=CI ivory_coast=CI croatia=HR cuba=CU cyprus=CY czechia=CZ czech_republic=CZ denmark=DK djibouti=DJ dominica=DM
        dominican_republic=DO ecuador=EC egypt=EG el_salvador=SV equatorial_guinea=GQ eritrea=ER estonia=EE eswatini=SZ swaziland=SZ ethiopia=ET
        fiji=FJ finland=FI france=FR gabon=GA gambia=GM the_gambia=GM georgia=GE germany=DE ghana=GH greece=GR grenada=GD guatemala=GT guinea=GN
        guinea-bissau=GW guyana=GY haiti=HT holy_see=VA vatican=VA vatican_city=VA honduras=HN hong_kong=HK hungary=HU iceland=IS india=IN indonesia=ID
        iran=IR iraq=IQ ireland=IE israel=IL italy=IT jamaica=JM japan=JP jordan=JO kazakhstan=KZ kenya=KE kiribati=KI north_korea=KP dprk=KP
        south_korea=KR republic_of_korea=KR rok=KR kuwait=KW kyrgyzstan=KG laos=LA latvia=LV lebanon=LB lesotho=LS liberia=LR libya=LY liechtenstein=LI
        lithuania=LT luxembourg=LU macao=MO macau=MO madagascar=MG malawi=MW malaysia=MY maldives=MV mali=ML malta=MT marshall_islands=MH mauritania=MR
        mauritius=MU mexico=MX micronesia=FM moldova=MD monaco=MC mongolia=MN montenegro=ME morocco=MA mozambique=MZ myanmar=MM burma=MM namibia=NA
        nauru=NR nepal=NP netherlands=NL the_netherlands=NL holland=NL new_zealand=NZ nicaragua=NI niger=NE nigeria=NG north_macedonia=MK macedonia=MK
        norway=NO oman=OM pakistan=PK palau=PW palestine=PS panama=PA papua_new_guinea=PG paraguay=PY peru=PE philippines=PH the_philippines=PH poland=PL
        portugal=PT puerto_rico=PR qatar=QA romania=RO russia=RU russian_federation=RU rwanda=RW saint_lucia=LC samoa=WS san_marino=SM saudi_arabia=SA
        senegal=SN serbia=RS seychelles=SC sierra_leone=SL singapore=SG slovakia=SK slovenia=SI solomon_islands=SB somalia=SO south_africa=ZA
        south_sudan=SS spain=ES sri_lanka=LK sudan=SD suriname=SR sweden=SE switzerland=CH syria=SY taiwan=TW tajikistan=TJ tanzania=TZ thailand=TH
        timor-leste=TL east_timor=TL togo=TG tonga=TO trinidad_and_tobago=TT tunisia=TN turkey=TR türkiye=TR turkmenistan=TM tuvalu=TV uganda=UG
        ukraine=UA united_arab_emirates=AE united_kingdom=GB great_britain=GB britain=GB england=GB scotland=GB wales=GB united_states=US
        united_states_of_america=US america=US uruguay=UY uzbekistan=UZ vanuatu=VU venezuela=VE vietnam=VN viet_nam=VN yemen=YE zambia=ZM zimbabwe=ZW
        greenland=GL faroe_islands=FO gibraltar=GI
        """;

    /// <summary>Codes that are none of ISO 3166-1 and mean one country.</summary>
    private const string OtherCodes = """
        UK=GB EL=GR JA=JP KO=KR DA=DK ENG=GB GER=DE SUI=CH SWI=CH DEN=DK NED=NL HOL=NL POR=PT GRE=GR CRO=HR SLO=SI RSA=ZA KSA=SA UAE=AE PHI=PH INA=ID
        MAS=MY VIE=VN IRI=IR TPE=TW BUL=BG LAT=LV ALG=DZ CHI=CL URU=UY PAR=PY HAI=HT SRI=LK NEP=NP ROM=RO SPA=ES JAP=JP UKR=UA U.S.=US U.K.=GB U.S.A.=US
        """;

    private static readonly Lazy<Dictionary<string, string>> Table = new(static () => Pairs(Names, static name => name.Replace('_', ' ')).Concat(Pairs(OtherCodes, static code => code))
        .ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>The alpha-2 code of the country that is meant; null where none is.</summary>
    public static string? CodeOf(string text) => Table.Value.TryGetValue(text.Trim().Replace('’', '\''), out var code) ? code : null;

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string table, Func<string, string> key) => table
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('='))
        .Select(pair => new KeyValuePair<string, string>(key(pair[0]), pair[1]));
}

namespace TypedSeeds.EndToEnd.Tests;

/// <summary>A package on top of the seed package: two statements of its own, an erratum on the document of the seed package, and three of its quotes in French.</summary>
internal static class ThirdPackage
{
    /// <summary>Its annotations and documents, by their names.</summary>
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["notes.txt"] = "Canada praised the talks in Ottawa.\nSouth Korea welcomed the call to withdraw the troops.\n",
        ["notes.yaml"] = """
            seed: 1
            uses: { core: TypedSeeds.Data }
            document: { id: notes, language: en }
            statements:
              praise-talks: { act: praise, by: [core:canada], mode: narrated, quote: Canada praised the talks in Ottawa., at: core:first-two-plus-two }
              welcome-call:
                act: welcome
                by: [core:south-korea]
                mode: narrated
                quote: South Korea welcomed the call to withdraw the troops.
                renders: [core:canada-korea-two-plus-two/withdraw-troops]
                topics: [core:troops-in-russia]

            """,
        ["second-reading.yaml"] = """
            seed: 1
            document: { id: second-reading, of: core:canada-korea-two-plus-two }
            statements:
              condemn-cooperation:
                act: condemn
                by: [core:canada, core:south-korea]
                mode: reported
                quote: strongly condemned deepening military cooperation between North Korea and Russia
                versions: { report-fr: ont fermement condamné le renforcement de la coopération militaire entre la Corée du Nord et la Russie }
              stop-activities:
                act: urge
                by: [core:four-ministers]
                mode: reported
                quote: both countries to immediately stop these illegal and destabilizing activities
                versions: { report-fr: les deux pays à cesser immédiatement ces activités illégales et déstabilisantes }
              hold-meetings:
                act: agree
                by: [core:canada, core:south-korea]
                mode: reported
                quote: agreed to hold a 2+2 ministerial meeting every two years
                versions: { report-fr: sont convenus de tenir une réunion ministérielle à quatre tous les deux ans }
            errata:
              who-urged:
                quote: He urged
                reads: They urged
                note: The joint statement is of four ministers, and the text names none of them here.
                concerns: [core:canada-korea-two-plus-two/urge-withdrawal, stop-activities]

            """,
        ["report-fr.txt"] = """
            La Corée du Sud et le Canada ont fermement condamné le renforcement de la coopération militaire entre la Corée du Nord et la Russie.
            Ils ont exhorté les deux pays à cesser immédiatement ces activités illégales et déstabilisantes.
            Ils sont convenus de tenir une réunion ministérielle à quatre tous les deux ans.

            """,
        ["report-fr.yaml"] = "seed: 1\ndocument: { id: report-fr, language: fr, translated-from: en, original: core:canada-korea-two-plus-two }\n",
    };

    /// <summary>
    /// Twenty mistakes that an author of such a package makes: the rule that finds it, the file, its words, and what an author writes instead,
    /// with a mark where the mistake is.
    /// </summary>
    public static readonly IReadOnlyList<(string Rule, string File, string Words, string Mistake)> Mistakes =
    [
        ("SEED2030", "notes.yaml", "by: [core:canada]", "by: [⟦cor:canada]"),
        ("SEED2030", "notes.yaml", "by: [core:canada]", "by: [⟦TypedSeeds.Data:canada]"),
        ("SEED2031", "notes.yaml", "by: [core:canada]", "by: [⟦core:canda]"),
        ("SEED2001", "notes.yaml", "by: [core:canada]", "by: [⟦canada]"),
        ("SEED2003", "notes.yaml", "by: [core:canada]", "by: [⟦core/canada]"),
        ("SEED1004", "notes.yaml", "by: [core:canada]", "by: [⟦core: canada]"),
        ("SEED2002", "notes.yaml", "by: [core:canada]", "by: [⟦core:troops-in-russia]"),
        ("SEED2032", "notes.yaml", "at: core:first-two-plus-two", "at: ⟦core:joint-statement"),
        ("SEED2033", "notes.yaml", "core: TypedSeeds.Data", "core: ⟦TypedSeed.Data"),
        ("SEED2034", "notes.yaml", "core: TypedSeeds.Data", "core: { package: TypedSeeds.Data, version: ⟦9.0.0 }"),
        ("SEED2036", "notes.yaml", "core: TypedSeeds.Data", "core: TypedSeeds.Data, ⟦data: TypedSeeds.Data"),
        ("SEED2038", "notes.yaml", "core: TypedSeeds.Data", "core: TypedSeeds.Data, own: ⟦Third.Data"),
        ("SEED2031", "second-reading.yaml", "of: core:canada-korea-two-plus-two", "of: ⟦core:canada-korea-two-plus-tow"),
        ("SEED2040", "second-reading.yaml", "of: core:canada-korea-two-plus-two", "of: ⟦notes"),
        ("SEED3001", "second-reading.yaml", "quote: both countries", "quote: ⟦both nations"),
        ("SEED2031", "second-reading.yaml", "core:canada-korea-two-plus-two/urge-withdrawal", "⟦core:canada-korea-two-plus-two/urge-withdrawel"),
        ("SEED3001", "second-reading.yaml", "report-fr: les deux pays", "report-fr: ⟦les deux nations"),
        ("SEED2001", "second-reading.yaml", "{ report-fr: les deux", "{ ⟦report-de: les deux"),
        ("SEED2061", "second-reading.yaml", "{ report-fr: les deux", "{ ⟦core:canada-korea-two-plus-two: les deux"),
        ("SEED2062", "report-fr.yaml", "translated-from: en, original: ", "translated-from: ko, original: ⟦"),
    ];

    /// <summary>Writes it as a library.</summary>
    /// <param name="project">The folder of everything.</param>
    /// <param name="folder">Its folder there.</param>
    /// <param name="properties">Properties of its project.</param>
    public static void Write(PackageProject project, string folder, string properties = "")
    {
        project.Write($"{folder}/Third.Data.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedSeeds" Version="{project.Version}" />
                <PackageReference Include="TypedSeeds.Data" Version="{project.Version}" />
              </ItemGroup>
            </Project>
            """);
        WriteSeeds(project, $"{folder}/seeds");
    }

    /// <summary>Writes its annotations and documents.</summary>
    public static void WriteSeeds(PackageProject project, string folder)
    {
        foreach (var (name, text) in Files)
        {
            project.Write($"{folder}/{name}", text);
        }
    }
}

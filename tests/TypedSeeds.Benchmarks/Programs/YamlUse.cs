using System;
using System.Collections.Generic;
using System.IO;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

/// <summary>Uses the annotations themselves, embedded, with YamlDotNet's deserializer at run time.</summary>
internal static class YamlUse
{
    private static Dictionary<string, YamlFile>? s_files;

    public static Dictionary<string, YamlFile> Data => s_files ??= Load();

    public static int First() => Data["/*document*/"].Statements["/*statement*/"].QuoteText.Length;

    public static int All()
    {
        var length = 0;
        foreach (var file in Data.Values)
        {
            foreach (var statement in file.Statements.Values)
            {
                length += statement.QuoteText.Length;
            }
        }

        return length;
    }

    /// <summary>Reads every field of every statement; references are counted but not followed.</summary>
    public static int Every()
    {
        var length = 0;
        foreach (var file in Data.Values)
        {
            foreach (var (id, statement) in file.Statements)
            {
                length += id.Length + statement.Act.Length + statement.Mode.Length
                    + statement.By.Length + statement.To.Length + statement.About.Length + statement.Renders.Length + statement.Topics.Length
                    + statement.QuoteText.Length + (statement.Cue is string cue ? cue.Length : 0) + (statement.Made?.Length ?? 0)
                    + (statement.Intensity?.Length ?? 0) + (statement.Codes?.Count ?? 0) + (statement.Summary?.Length ?? 0);
            }
        }

        return length;
    }

    private static Dictionary<string, YamlFile> Load()
    {
        var deserializer = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();
        var assembly = typeof(YamlUse).Assembly;
        var files = new Dictionary<string, YamlFile>();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.EndsWith(".yaml", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                var file = deserializer.Deserialize<YamlFile>(reader);
                file.Text = file.Document is null ? "" : Read(name.Substring(0, name.Length - ".yaml".Length) + ".txt");
                files.Add(file.Document?.Id ?? name, file);
            }
        }

        return files;
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(YamlUse).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

public sealed class YamlFile
{
    public int Seed { get; set; }

    public YamlDocument? Document { get; set; }

    public Dictionary<string, YamlParty> Parties { get; set; } = [];

    public Dictionary<string, YamlTopic> Topics { get; set; } = [];

    public Dictionary<string, YamlEvent> Events { get; set; } = [];

    public Dictionary<string, YamlStatement> Statements { get; set; } = [];

    public Dictionary<string, YamlAgreement> Agreements { get; set; } = [];

    [YamlIgnore]
    public string Text { get; set; } = "";
}

public sealed class YamlDocument
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public string Publisher { get; set; } = "";

    public string Published { get; set; } = "";

    public string Language { get; set; } = "";
}

public sealed class YamlParty
{
    public string Kind { get; set; } = "";

    public string Name { get; set; } = "";

    public string[] Aliases { get; set; } = [];

    public string? PartOf { get; set; }
}

public sealed class YamlTopic
{
    public string Name { get; set; } = "";

    public string? Broader { get; set; }
}

public sealed class YamlEvent
{
    public string Name { get; set; } = "";

    public string Date { get; set; } = "";

    public string Place { get; set; } = "";

    public string[] Participants { get; set; } = [];

    public string Certainty { get; set; } = "";
}

public sealed class YamlStatement
{
    public string Act { get; set; } = "";

    public string[] By { get; set; } = [];

    public string[] To { get; set; } = [];

    public string[] About { get; set; } = [];

    public string Mode { get; set; } = "";

    public object Quote { get; set; } = "";

    public object? Cue { get; set; }

    public string? PartOf { get; set; }

    public string[] Renders { get; set; } = [];

    public string? At { get; set; }

    public string[] Topics { get; set; } = [];

    public string? Made { get; set; }

    public string? Intensity { get; set; }

    public Dictionary<string, string>? Codes { get; set; }

    public string? Summary { get; set; }

    [YamlIgnore]
    public string QuoteText => Quote as string ?? "";
}

public sealed class YamlAgreement
{
    public string[] Parties { get; set; } = [];

    public string Summary { get; set; } = "";

    public string Status { get; set; } = "";

    public string[] StatedIn { get; set; } = [];

    public string? Due { get; set; }
}

using System.Globalization;
using System.Text;

namespace TypedSeeds.Benchmarks.Corpus;

/// <summary>The annotation files of what all documents share.</summary>
internal static class SharedYaml
{
    public static string Parties(IEnumerable<MadeParty> parties)
    {
        var yaml = new StringBuilder("seed: 1\n\n# Who may appear in any document.\n\nparties:\n");
        foreach (var party in parties)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"\n  {party.Id}:\n    kind: {party.Kind}\n    name: {party.Name}\n");
            Append(yaml, "aliases", party.Aliases.Length > 0 ? YamlText.List(party.Aliases) : null);
            Append(yaml, "part-of", party.PartOf);
        }

        return yaml.ToString();
    }

    public static string Topics(IEnumerable<MadeTopic> topics)
    {
        var yaml = new StringBuilder("seed: 1\n\n# What the documents speak about.\n\ntopics:\n");
        foreach (var topic in topics)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"\n  {topic.Id}:\n    name: {topic.Name}\n");
            Append(yaml, "broader", topic.Broader);
        }

        return yaml.ToString();
    }

    public static string Events(IEnumerable<MadeEvent> events)
    {
        var yaml = new StringBuilder("seed: 1\n\nevents:\n");
        foreach (var happening in events)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"\n  {happening.Id}:\n    name: {happening.Name}\n    date: {happening.Date}\n    place: {happening.Place}\n");
            Append(yaml, "participants", YamlText.List(happening.Participants));
            Append(yaml, "certainty", "happened");
        }

        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, string key, string? value)
    {
        if (value is not null)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"    {key}: {value}\n");
        }
    }
}

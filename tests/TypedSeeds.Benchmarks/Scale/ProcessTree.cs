using System.Globalization;

namespace TypedSeeds.Benchmarks.Scale;

/// <summary>A process and those that it started, as Linux tells of them. Elsewhere nothing is told.</summary>
internal static class ProcessTree
{
    private const int TicksOfSecond = 100;

    // The fields of /proc/ID/stat after the name, which may have spaces.
    private const int OwnTime = 11;
    private const int TimeFields = 4;
    private const int Pages = 21;

    /// <summary>The time that they took so far, with those of them that ended, and the memory that they hold.</summary>
    public static (TimeSpan Cpu, double Bytes) Of(int id)
    {
        var (cpu, bytes) = Alone(id);
        foreach (var child in Children(id))
        {
            var below = Of(child);
            (cpu, bytes) = (cpu + below.Cpu, bytes + below.Bytes);
        }

        return (cpu, bytes);
    }

    private static (TimeSpan Cpu, double Bytes) Alone(int id)
    {
        var text = Read($"/proc/{id}/stat");
        if (text.Length == 0)
        {
            return default;
        }

        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        var ticks = fields.Skip(OwnTime).Take(TimeFields).Sum(static field => long.Parse(field, CultureInfo.InvariantCulture));
        return (TimeSpan.FromSeconds((double)ticks / TicksOfSecond), long.Parse(fields[Pages], CultureInfo.InvariantCulture) * (double)Environment.SystemPageSize);
    }

    private static IEnumerable<int> Children(int id)
    {
        string[] threads;
        try
        {
            threads = Directory.GetDirectories($"/proc/{id}/task");
        }
        catch (IOException)
        {
            return [];
        }

        return threads.SelectMany(static thread => Read(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(static child => int.Parse(child, CultureInfo.InvariantCulture));
    }

    // A process may end while it is asked for.
    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using DuckDB.NET.Data;

// Runs each query of a folder in the order of their names, and prints what each took and gave.
var (database, folder) = (args[0], args[1]);
using var connection = new DuckDBConnection("DataSource=" + database);
connection.Open();
var steps = new List<object>();
foreach (var file in Directory.GetFiles(folder, "*.sql").Order(StringComparer.Ordinal))
{
    var (clock, cpu) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
    using var command = connection.CreateCommand();
    command.CommandText = File.ReadAllText(file);
    var lines = new List<string>();
    using (var reader = command.ExecuteReader())
    {
        do
        {
            while (reader.Read())
            {
                lines.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
            }
        }
        while (reader.NextResult());
    }

    steps.Add(new
    {
        Name = Path.GetFileNameWithoutExtension(file),
        ClockSeconds = clock.Elapsed.TotalSeconds,
        CpuSeconds = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds,
        Lines = lines,
    });
}

Console.WriteLine(JsonSerializer.Serialize(steps));

"""Stores the annexes, items and measures of some .xlsx files, as one would write it in an afternoon: no findings, no targets, no
figures, no restart. Prints how many files, annexes and measures it stored, its seconds, its CPU seconds, and how many measures the
program has stored of the same files."""
import pathlib, re, sys, time, uuid, zipfile
import openpyxl, psycopg2, psycopg2.extras

HEADS = {
    'measure': {'具體作法', '具體做法', '執行措施'},
    'item': {'實施要項', '實施要領', '工作要領'},
    'units': {'負責業參', '業務單位', '承辦單位'},
    'deadline': {'完成期限', '辦理期限', '執行期程'},
    'outcome': {'執行成效', '執行情形', '執行成果'},
}
NUMBERED = re.compile(r'\n(?=\W*(?:[①-⑳]|(?:\d+|[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]+)[.．、)）]))')


def bare(value):
    return re.sub(r'\s', '', str(value or ''))


def columns(sheet):
    """The row of the heads and where each column is."""
    found, at = {}, None
    for number, row in enumerate(sheet[:20], 1):
        names = [bare(cell) for cell in row]
        heads = {what: column for what, words in HEADS.items() for column, name in enumerate(names) if name in words}
        if at is None and 'measure' in heads or at == number - 1 and heads:  # heads may take two rows
            found, at = {**heads, **found}, number
    return (at, found) if 'measure' in found and ('outcome' in found or 'deadline' in found) else (None, {})


def store(cursor, path):
    file_id, annexes, measures = str(uuid.uuid4()), 0, 0
    try:
        book = openpyxl.load_workbook(path)
    except (zipfile.BadZipFile, KeyError, ValueError):
        return 0, 0  # damaged or under a password
    for sheet in book:
        rows = list(sheet.iter_rows(values_only=True))
        head, column = columns(rows)
        if head is None or sheet.title == '填表說明':
            continue
        annexes += 1
        title = ''.join(bare(cell) for row in rows[:head] for cell in row)
        year = re.search(r'(\d{2,3})年度', title)
        kind = 'OUTCOMES' if 'outcome' in column else 'MEASURES'
        cursor.execute('INSERT INTO annex VALUES (%s, %s, %s, NULL, %s, %s, %s, false)',
                       (file_id, annexes, kind, year and int(year[1]), title[:200], sheet.title))
        items, stored, heading = [], [], None
        for number, row in enumerate(rows[head:], head + 1):
            cell = lambda what: row[column[what]] if what in column else None
            filled = [value for value in row if value]
            item = filled[0] if len(filled) == 1 else cell('item')  # alone in its row where items have no column
            if item and item != heading:
                heading = item
                items.append((file_id, annexes, len(items) + 1, len(items) + 1, str(heading), f'B{number}'))
            text = str(cell('measure') or '')
            if len(text) < 4 and column['measure'] + 1 < len(row):
                text = str(row[column['measure'] + 1] or '')  # its number has a column of its own
            if not text.strip() or not items or len(filled) == 1:
                continue
            units = [unit for unit in re.split(r'[、/，；,\n]', str(cell('units') or '')) if unit]
            outcomes = NUMBERED.split(str(cell('outcome') or ''))
            for i, part in enumerate(NUMBERED.split(text)):
                stored.append((file_id, annexes, len(items), len(stored) + 1, len(stored) + 1, part, f'C{number}', units,
                               None, cell('deadline') and str(cell('deadline')),
                               (outcomes[i] if i < len(outcomes) else '') if kind == 'OUTCOMES' else None))
        psycopg2.extras.execute_values(cursor, 'INSERT INTO plan_item VALUES %s', items)
        psycopg2.extras.execute_values(
            cursor, 'INSERT INTO measure (file_id, annex_no, item_no, measure_no, ordinal, text, cell, units, deadline_kind,'
                    ' deadline_text, outcome_text) VALUES %s', stored)
        measures += len(stored)
    return annexes, measures


inbox, port, share = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
files = sorted(inbox.rglob('*.xlsx'))
files = files[::max(1, len(files) // share)][:share]
database = psycopg2.connect(host='127.0.0.1', port=port, user='postgres', dbname='postgres')
with database, database.cursor() as cursor:
    cursor.execute('DROP SCHEMA IF EXISTS plain CASCADE; CREATE SCHEMA plain')
    for table in 'annex', 'plan_item', 'measure':
        cursor.execute(f'CREATE TABLE plain.{table} (LIKE serviceplan.{table} INCLUDING ALL)')
    cursor.execute('SET search_path = plain')
start, annexes, measures = time.perf_counter(), 0, 0
cpu = time.process_time()
for file in files:
    with database, database.cursor() as cursor:
        found = store(cursor, file)
        annexes, measures = annexes + found[0], measures + found[1]
wall, cpu = time.perf_counter() - start, time.process_time() - cpu
with database, database.cursor() as cursor:
    cursor.execute('SELECT count(*) FROM serviceplan.measure JOIN serviceplan.receipt USING (file_id) WHERE path = ANY(%s)',
                   ([file.relative_to(inbox).as_posix() for file in files],))
    ours = cursor.fetchone()[0]
print(len(files), annexes, measures, f'{wall:.3f} {cpu:.3f}', ours)

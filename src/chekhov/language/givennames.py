"""Common first names and the pronoun they usually take: a weak default, never a finding (rule D4).

What for: "Luna opens *her* letter" needs a guess before the story says more. In: a name. Out: ``he``, ``she`` or None.
"""

from __future__ import annotations

_HE = frozenset(
    """Aaron Abdul Abel Abraham Adam Adrian Ahmed Akira Alan Albert Alessandro Alexander Alfred Ali Anders Andre
    Andreas Andrew Andy Angelo Anton Antonio
    Antony Anthony Arjun Arnold Arthur August Balthasar Barry Bart Ben Benjamin Benvolio Bernard Bill Bjorn Bob Boris
    Brian Bruce Bruno Carl Carlos Cesar
    Charles Charlie Chris Christian Christopher Claude Colin Craig Dan Daniel David Dennis Dick Diego Dieter Dmitri
    Donald Douglas Duncan Ed Eddie
    Edgar Edmund Eduardo Edward Elias Emil Enrico Eric Erik Ernest Eugene Fabian Felix Ferdinand Fernando Francesco
    Francis Franco Frank Franz Fred Frederick
    Friedrich Gabriel Gareth Gary Geoffrey George Gerald Gerhard Giles Giorgio Giovanni Glenn Gordon Graham Greg
    Gregory Guido Gustav Guy Hans Harold
    Harry Hassan Hector Heinrich Henri Henry Herbert Hiroshi Horatio Howard Hugh Hugo Ian Ibrahim Igor Isaac Ivan
    Jack Jacob Jacques Jaime James Jan Jason
    Javier Jean Jeff Jeremy Jim Joe Johann John Jonas Jonathan Jorge Jose Joseph Joshua Juan Julius Justin Karl Keith
    Ken Kenji Kenneth Kevin Klaus
    Konrad Kurt Lance Lars Laurence Lawrence Leo Leon Leonard Lionel Louis Luca Lucas Ludwig Luigi Luis Luke Magnus
    Malcolm Manuel Marc Marcel Marco Marcus Mario
    Mark Martin Matthew Matthias Maurice Max Mercutio Michael Miguel Mike Mohammed Mohamed Muhammad Nathan Neil
    Niccolo Nicholas Nick Nico Nigel Nils Noah
    Norman Olaf Oliver Omar Oscar Oskar Otto Owen Pablo Paolo Paris Patrick Paul Pedro Peter Phil Philip Pierre
    Rafael Rahul Ralph Raul Raymond Richard
    Rick Robert Roberto Robin Roger Roland Romeo Ron Ronald Rudolf Rupert Ryan Salvatore Sam Samuel Scott Sean
    Sebastian Sergei Sherlock Simon Stanley Stefan Stephen
    Steve Steven Stuart Sven Takeshi Ted Terry Theodore Thomas Tim Timothy Toby Tom Tony Trevor Tybalt Umberto Victor
    Vincent Vladimir Walter Werner
    Wilhelm William Winston Wolfgang Xavier Yusuf Yuri Yves Zachary Oedipus Hamlet Macbeth Othello Laertes Claudius
    Odysseus Achilles Ichiro Taro Alfonso Alvaro Ambrose Anselm Anselmo Archibald Arnaud Baldassare Bastian Bertram
    Bruce Caspar Cedric Clement Cornelius Cyril Dominic Dylan Emilio Ernesto Ethan Evan Finn Flavio Florian Gaspard
    Gerard Gilbert Godfrey Hamish Harvey Hieronymus Horace Humphrey Jasper Jerome Joachim Jude Julian Lambert Leandro
    Liam Linus Lorenzo Lucian Marek Mateo Matteo Maximilian Milo Moritz Mortimer Nathaniel Oswald Pavel Percival
    Percy Philippe Piotr Quentin Ramon Reginald Rene Rodrigo Ross Rufus Silas Stefano Tadeusz Theo Tibor Timo Tito
    Tobias Tomas Ulrich Valentin Vasily Vincenzo Vito Wilfred Wilhelm Will""".split()
)
_SHE = frozenset(
    """Abigail Ada Adele Adriana Agatha Agnes Aisha Akiko Alexandra Alice Alicia Alina Alison Amanda Amelia Amina Amy
    Ana Anastasia Andrea Angela Angelica
    Anita Ann Anna Anne Annette Annie Antonia April Astrid Audrey Barbara Beatrice Beatrix Bella Bernadette Bertha
    Beth Betty Bianca Birgit Brenda Bridget
    Camilla Carla Carmen Carol Caroline Catherine Cecilia Celia Charlotte Chloe Christina Christine Cinderella Clara
    Clarissa Claudia Colette Cordelia Cristina
    Daisy Daniela Daphne Deborah Denise Desdemona Diana Dolores Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena
    Elisabeth Eliza Elizabeth Ella Ellen Elsa Emily
    Emma Erica Erika Esther Ethel Eva Eve Evelyn Fatima Fiona Flora Florence Frances Francesca Gabriella Geraldine
    Gertrude Gina Giulia Gloria Grace
    Greta Gretel Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helga Henrietta Hilda Hilary Ida Ilse Imogen
    Ines Ingrid Irene Iris Irma Isabel Isabella
    Ivy Jane Janet Janice Jasmine Jennifer Jenny Jessica Jill Joan Joanna Josephine Joyce Juanita Judith Judy Julia
    Juliana Julie Juliet Karen Karin Kate
    Katherine Kathleen Katie Katrin Kim Kirsten Lara Laura Lena Leonora Leticia Lily Linda Lisa Lola Lorna Lotte
    Louisa Louise Lucia Lucy Luisa Luna Lydia Mabel
    Madeleine Magdalena Maggie Margaret Margarita Margot Maria Marian Marianne Marie Marina Marion Marta Martha Mary
    Matilda Maud Megan Melanie Melissa Mercedes
    Mia Michelle Midori Mildred Millicent Miranda Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nina
    Nora Odette Olga Olivia Ophelia Pamela
    Patricia Paula Pauline Penelope Petra Phoebe Phyllis Polly Priscilla Rachel Ramona Rebecca Regina Renata Rita
    Roberta Rosa Rosalind Rosaline Rose Rosemary
    Ruth Sabine Sally Samantha Sandra Sara Sarah Selma Sheila Silvia Sofia Sonia Sophia Sophie Stella Stephanie Sue
    Susan Susanna Sylvia Tamara Tanya Tatiana Teresa
    Theresa Tina Titania Trudy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian
    Wanda Wendy Wilma Winifred Yoko Yolanda
    Yuki Yvonne Zelda Zoe Ariadne Antigone Cassandra Electra Medea Jocasta Sakura Keiko Hanako
    Adelaide Alba Alma Anja Anke Annika Antje Arabella Augusta Aurora Babette Bettina Blanche Britta Bronwen Caterina
    Celeste Clotilde Constance Cornelia Dagmar Della Delia Edna Elvira Emilia Enid Estelle Eugenia Eugenie Fanny
    Felicity Fiammetta Flavia Freya Frieda Genevieve Georgina Gisela Gwendolen Hanna Hedwig Hermione Hester Hildegard
    Honor Inge Irina Isolde Jana Jemima Katarina Katja Kirstin Leila Lidia Linnet Loretta Lorraine Lucinda Lucretia
    Ludmila Madeline Malin Marlene Maya Mina Minna Muriel Nell Nelly Nicole Octavia Odile Orsola Ottilie Perdita
    Philippa Portia Prudence Rosina Rowena Saskia Serena Sibyl Sigrid Svetlana Sylvie Thea Thelma Therese Tilda Tilly
    Ulrike Verena Viviane Yasmin Ysolde""".split()
)


def name_gender(name: str) -> str | None:
    """``he``, ``she`` or None, from the first word of a name that is a common first name."""
    for word in name.split():
        if word in _HE:
            return None if word in _SHE else "he"
        if word in _SHE:
            return "she"
    return None
